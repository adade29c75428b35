import { readFile } from "node:fs/promises";
import { test as base, type Download, expect, type Page } from "@playwright/test";
import { openApp, openPage, test } from "./app";

/** How long a hand keeps a button down. */
const pressMs = 100;

const pagesThatSave = [
  ["contested", ""],
  ["compare", "&q.left=6&q.right=9"],
  ["compare", "&q.of=pathways&q.left=PI3K-AKT-MTOR&q.right=WNT-BCATENIN"],
  ["gaps", ""],
  ["studies", ""],
  ["studies", "&q.table=studies"],
  ["studies", "&q.table=doses"],
] as const;

test("the Save menu of every page stays open for a human click, and says what was saved", async ({ page }) => {
  for (const [name, url] of pagesThatSave) {
    await openPage(page, name, { url });
    const main = page.getByRole("main");
    const button = main.getByRole("button", { name: "Save", exact: true });
    const items = page.getByRole("menuitem");
    await expect(button).toHaveCount(1);
    const before = await button.boundingBox();
    await button.click({ delay: pressMs });
    await expect(items.first(), `${name}${url}`).toBeVisible();
    const after = await button.boundingBox();
    expect(after?.x, `${name}${url}: the button keeps its place`).toBeCloseTo(before?.x ?? 0, 0);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "CSV", exact: true }).click({ delay: pressMs }),
    ]);
    await expect(main.getByText(`Saved as ${download.suggestedFilename()}.`)).toBeVisible();
  }
});

test("doses and gaps are saved as figures of a page's size, in either language", async ({ page }) => {
  for (const [name, url, title] of [
    ["gaps", "", "成骨细胞"],
    ["studies", "&q.table=doses", "细胞（浓度）"],
  ] as const) {
    await openPage(page, name, { url });
    await page.getByRole("main").getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("menuitem", { name: "Figure…" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("img")).toBeVisible();
    await dialog.getByRole("radio", { name: "中文" }).click();
    await dialog.getByRole("button", { name: "90 mm", exact: true }).click();
    await expect(dialog.getByText(/^90 × /).or(dialog.getByText(/, 90 × /))).toBeVisible();
    await dialog.getByRole("button", { name: "Save", exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: "SVG", exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/_zh_journal-90mm_[\d-]+\.svg$/);
    const svg = await readFile(await download.path(), "utf8");
    expect(svg).toContain(title);
    expect(svg).not.toContain("…");
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toBeHidden();
  }
});

const openComposer = async (page: Page) => {
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
};

test("a double click saves one figure, a second save says so, and the line goes when a choice changes", async ({
  page,
}) => {
  await openApp(page);
  await openComposer(page);
  const downloads: Download[] = [];
  page.on("download", (download) => downloads.push(download));
  for (const format of ["SVG", "PNG"] as const) {
    downloads.length = 0;
    await page.getByRole("button", { name: format, exact: true }).click();
    const save = page.getByRole("button", { name: `Save ${format}` });
    await expect(save).toBeEnabled();
    for (const gapMs of [60, 150]) {
      await page.waitForTimeout(600);
      await save.click({ clickCount: 1 });
      await page.waitForTimeout(gapMs);
      await page.mouse.down({ clickCount: 2 });
      await page.mouse.up({ clickCount: 2 });
      await expect(page.getByText(/^Saved as .*/)).toBeVisible();
      await expect(save).toBeEnabled();
    }
    await expect(page.getByText(/Saved 2 times now\.$/)).toBeVisible();
    await expect.poll(() => downloads.length).toBe(2);
  }
  await page.getByRole("button", { name: "Dark", exact: true }).click();
  await expect(page.getByText(/^Saved as/)).toBeHidden();
  await page.getByRole("button", { name: "All", exact: true }).click();
  // A font that never comes: there is time to stop, however fast the machine is.
  await page.route("**/*.ttf", () => {});
  // Past the time in which a press counts as the second one of a double click.
  await page.waitForTimeout(600);
  await page.getByRole("button", { name: "Save zip" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Stopped. Nothing was saved.")).toBeVisible();
});

/* Here the browser's own complaint about a file that does not arrive is part of the case. */
base("a file whose parts do not arrive ends in a message, and the next try saves it", async ({ page, context }) => {
  base.slow();
  // On a small screen the end must be in view too.
  await page.setViewportSize({ width: 1280, height: 720 });
  await openApp(page);
  await openComposer(page);
  const failed = page.getByRole("alert");
  for (const [kind, format] of [
    ["All", "zip"],
    ["PPTX", "PPTX"],
  ] as const) {
    await page.getByRole("button", { name: kind, exact: true }).click();
    if (kind === "PPTX") await page.getByRole("radio", { name: /^Deck/ }).click();
    const save = page.getByRole("button", { name: `Save ${format}` });
    await expect(save).toBeEnabled();
    await context.setOffline(true);
    await save.click({ delay: pressMs });
    await expect(failed).toContainText("Check the connection, then save again");
    await expect(failed).toBeInViewport({ ratio: 1 });
    await page.waitForTimeout(1500);
    await expect(failed, "it stays said").toContainText("Check the connection");
    await context.setOffline(false);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Try again" }).click({ delay: pressMs }),
    ]);
    expect(download.suggestedFilename()).toMatch(/^isopsoralen_/);
    await expect(failed).toBeHidden();
  }
  await page.getByRole("button", { name: "Close" }).click();
  await openPage(page, "contested");
  await expect(page.getByRole("button", { name: "Save", exact: true })).toBeVisible();
  // Tables are written by what has come already, so they need no network any more.
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await Promise.all([page.waitForEvent("download"), page.getByRole("menuitem", { name: /XLSX/ }).click()]);
});
