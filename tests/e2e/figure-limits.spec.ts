import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { openApp, test } from "./app";

/** What the dialog says of the page, once the preview of it is drawn. */
async function sizeOf(page: Page): Promise<string> {
  const figure = page.getByRole("dialog").getByRole("figure");
  await expect(figure.getByRole("img")).toBeVisible();
  return figure.locator("figcaption").innerText();
}

async function typeSize(page: Page, width: string, height: string) {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Width" }).fill(width);
  await dialog.getByRole("textbox", { name: "Height" }).fill(height);
}

async function savedSvg(page: Page): Promise<string> {
  const save = page.getByRole("button", { name: "Save SVG" });
  await expect(save).toBeEnabled();
  // Past the time in which a press counts as the second one of a double click.
  await page.waitForTimeout(600);
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  return readFile(await download.path(), "utf8");
}

const openComposer = async (page: Page) => {
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("button", { name: "SVG", exact: true }).click();
};

test("pages of every size, long titles and odd numbers give a figure or say why not", async ({ page }) => {
  await openApp(page);
  await openComposer(page);
  const dialog = page.getByRole("dialog");
  // Nothing is selected: there is no figure of a selection, and the dialog says how to have one.
  await expect(dialog.getByText("Select something on the graph to show it alone.")).toBeVisible();
  await expect(dialog.getByRole("radio", { name: "The selection and its arrows" })).toHaveCount(0);

  await dialog.getByRole("button", { name: "Custom", exact: true }).click();
  await dialog.getByRole("button", { name: "Millimetres" }).click();
  await typeSize(page, "841", "1189");
  await expect.poll(() => sizeOf(page)).toMatch(/^841 × 1189 mm$/);
  const poster = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(await savedSvg(page));
  expect(poster?.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4))).toEqual([841, 1189]);

  await typeSize(page, "841", "");
  await expect.poll(() => sizeOf(page)).toMatch(/^841 × [3-9]\d\d(\.\d)? mm$/);
  await expect(dialog.getByText(/No room for this part/)).toHaveCount(0);

  await typeSize(page, "25", "25");
  await expect.poll(() => sizeOf(page)).toMatch(/^25 × 25 mm$/);
  await expect(dialog.getByText(/hard to read/).first()).toBeVisible();

  await typeSize(page, "85,5", "60");
  await expect.poll(() => sizeOf(page)).toMatch(/^85\.5 × 60 mm$/);

  for (const wrong of ["0", "-5", "8500", "wide"]) {
    await typeSize(page, wrong, "60");
    await expect(dialog.getByText(/^A figure is 25 to 1422 mm/)).toBeVisible();
    await expect(page.getByRole("button", { name: "Save SVG" })).toBeDisabled();
  }

  await dialog.getByRole("button", { name: "Slide", exact: true }).click();
  const title = "骨质疏松与异补骨脂素".repeat(50);
  await dialog.getByRole("textbox", { name: "Title", exact: true }).fill(title);
  await expect(dialog.getByText(/The title is too long for the page/)).toBeVisible();
  const svg = await savedSvg(page);
  // On the page as much of it as has room, in the file's description all of it.
  expect(svg.includes("…")).toBe(true);
  expect(svg.includes(title)).toBe(true);
});

for (const [what, node, box] of [
  ["one box", "MMP13", "MMP-13"],
  ["a choice whose arrows are all background", "OSTEOPOROSIS", "Osteoporosis"],
] as const) {
  test(`a figure of ${what} shows it with what it is connected to`, async ({ page }) => {
    await openApp(page, { url: `#node=${node}` });
    await openComposer(page);
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("radio", { name: "The selection and its arrows" }).click();
    await sizeOf(page);
    const svg = await savedSvg(page);
    expect([box, "Isopsoralen"].filter((name) => !svg.includes(name))).toEqual([]);
  });
}
