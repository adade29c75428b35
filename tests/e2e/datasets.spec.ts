import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { bundleUrl, expect, expectWhole, openApp, openPage, speak, test } from "./app";
import { drop } from "./drop";
import { liverFile, shipSecond } from "./second-dataset";

const banner = (page: Page) => page.getByRole("banner");
const dataset = (page: Page, name: string | RegExp) => banner(page).getByRole("button", { name });
const open = { name: "Dataset: Isopsoralen" };
const moves = (page: Page, key: string) =>
  page.evaluate((name) => localStorage.getItem(`osteograph.moves.${name}`), key);

test("the switch leads to another dataset and back, each with its own view and its own moved nodes", async ({
  page,
}) => {
  await shipSecond(page);
  await page.addInitScript(() => {
    localStorage.setItem("osteograph.moves.isopsoralen", '{"NOTCH":{"dx":30,"dy":40},"NF-KB":{"dx":9,"dy":9}}');
  });
  await openApp(page, { url: "#effect=osteoclast&node=NF-KB" });
  await expect(page.getByRole("button", { name: "Put moved nodes back" })).toBeVisible();
  await dataset(page, open.name).click();
  await page.getByRole("menuitemradio", { name: /^Silymarin in the liver/ }).click();
  await expect(dataset(page, "Dataset: Silymarin")).toBeVisible();
  await expect(page).toHaveURL(/#data=liver-mini$/);
  await expectWhole(page);
  await expect(page.getByRole("main")).toContainText("2 of 2 studies");
  await expect(page.getByRole("button", { name: "Put moved nodes back" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await expect(page.getByRole("article")).toHaveCount(0);
  await expect(page).toHaveTitle(/^Silymarin in the liver/);
  expect(await moves(page, "liver-mini")).toBeNull();
  expect(await moves(page, "isopsoralen")).toContain("NOTCH");

  await page.goBack();
  await expect(dataset(page, open.name)).toBeVisible();
  await expectWhole(page);
  await expect(page).toHaveURL(/#effect=osteoclast&node=NF-KB&lang=en$/);
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("a link opens its dataset, a reload and a bare address open it again, and a link of before opens the first", async ({
  page,
}) => {
  await shipSecond(page);
  await openApp(page, { url: "#data=liver-mini&node=COL1A1" });
  await expect(dataset(page, "Dataset: Silymarin")).toBeVisible();
  await expect(page.getByRole("heading", { name: "COL1A1" }).first()).toBeVisible();
  await page.reload();
  await expectWhole(page);
  await expect(dataset(page, "Dataset: Silymarin")).toBeVisible();
  await page.goto("about:blank");
  await page.goto(bundleUrl());
  await expect(dataset(page, "Dataset: Silymarin")).toBeVisible();
  await expect(page).toHaveURL(/#data=liver-mini/);
  await page.goto("about:blank");
  await page.goto(`${bundleUrl()}#node=NF-KB&lang=en`);
  await expect(dataset(page, open.name)).toBeVisible();
});

test("a link that names an unknown dataset is answered with those that there are", async ({ page }) => {
  await shipSecond(page);
  await page.goto(`${bundleUrl()}#data=nowhere&lang=en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no dataset “nowhere”");
  await expect(page.getByRole("button", { name: /^Isopsoralen against/ })).toBeVisible();
  await page.getByRole("button", { name: /^Silymarin in the liver/ }).click();
  await expectWhole(page);
  await expect(dataset(page, "Dataset: Silymarin")).toBeVisible();
});

test("?data= opens a compiled file of this site, and of no other", async ({ page }) => {
  await shipSecond(page);
  await page.goto(`${bundleUrl()}?data=data/liver-mini.json#lang=en`);
  await expectWhole(page);
  await expect(dataset(page, "Dataset: Silymarin · file data/liver-mini.json")).toBeVisible();
  await expect(page).toHaveTitle(/from file data\/liver-mini\.json/);
  await dataset(page, /^Dataset/).click();
  await page.getByRole("menuitemradio", { name: /^Isopsoralen/ }).click();
  await expect(dataset(page, open.name)).toBeVisible();
  expect(new URL(page.url()).search).toBe("");

  // Any request to another host fails every test.
  for (const path of ["https://example.com/a.json", "//example.com/a.json", "data:application/json,{}"]) {
    await page.goto("about:blank");
    await page.goto(`${bundleUrl()}?data=${encodeURIComponent(path)}#lang=en`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link leads to another site");
    await expect(page.getByRole("main")).toContainText(path);
  }
});

test("a file opened by the button is the graph, is there after a reload, and can be closed", async ({ page }) => {
  await openPage(page, "datasets");
  await chooseFile(page);
  await expect(dataset(page, "Dataset: Silymarin · file own.json")).toBeVisible();
  await expectWhole(page);
  await expect(page.getByRole("status").filter({ hasText: "own.json is open" })).toBeVisible();
  await expect(page).toHaveURL(/#data=file:liver-mini$/);
  await page.reload();
  await expectWhole(page);
  await expect(page).toHaveTitle("Silymarin in the liver (from file own.json) · Osteograph");
  await dataset(page, /^Dataset/).click();
  await page.getByRole("menuitem", { name: "All datasets…" }).click();
  await page.getByRole("button", { name: "Delete own.json from this browser" }).click();
  await expect(dataset(page, open.name)).toBeVisible();
  await page.goto("about:blank");
  await page.goto(`${bundleUrl()}#data=file:liver-mini&lang=en`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The file of this link is not in this browser");
});

/** Brings a file in by the button of the page. */
async function chooseFile(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Bring in evidence…" }).click();
  await page.getByRole("dialog").locator('input[type="file"]').setInputFiles(liverFile());
}

/** Drops the file, and waits for what comes of it. */
const dropLiver = (
  page: Page,
  { name, mimeType, buffer }: ReturnType<typeof liverFile>,
  comes?: (timeout: number) => Promise<void>,
) => drop(page, { name, content: buffer, type: mimeType }, comes);

test("a file is dropped; one with faults is answered with them and leaves the open graph as it was", async ({
  page,
}) => {
  await openApp(page, { url: "#effect=osteoclast" });
  await dropLiver(
    page,
    liverFile("bad.json", (text) => text.replace('"effect":"decreases"', '"effect":"lowers"')),
  );
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading")).toHaveText("bad.json has 1 error and was not opened");
  await expect(dialog.getByRole("listitem")).toContainText("r02-cells-COL1A1");
  await expect(dialog.getByRole("listitem")).toContainText("lowers");
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(dataset(page, open.name)).toBeVisible();
  await expect(page).toHaveURL(/#effect=osteoclast/);

  await dropLiver(page, liverFile(), (timeout) =>
    expect(dataset(page, "Dataset: Silymarin · file own.json")).toBeVisible({ timeout }),
  );
  await expect(dataset(page, "Dataset: Silymarin · file own.json")).toBeVisible();
  await expectWhole(page);
});

test("where the browser refuses to keep a file, it is open and the reader is told", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", {
      get() {
        throw new Error("refused");
      },
    });
  });
  await openPage(page, "datasets");
  await chooseFile(page);
  await expect(page.getByText("after a reload it has to be opened again")).toBeVisible();
  await expect(dataset(page, "Dataset: Silymarin · file own.json")).toBeVisible();
});

test("the list of datasets is reached and used with the keyboard alone", async ({ page }) => {
  await shipSecond(page);
  await openApp(page);
  await dataset(page, open.name).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitemradio", { name: /^Silymarin in the liver/ })).toBeVisible();
  await expect(page.locator("[role='menu']:focus, [role='menu'] :focus")).toHaveCount(1);
  await page.keyboard.press("a");
  await expect(page.getByRole("menuitem", { name: "All datasets…" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 2, name: "Datasets" })).toBeVisible();
  await page.getByRole("button", { name: /^Open “Silymarin in the liver/ }).focus();
  await page.keyboard.press("Enter");
  await expect(dataset(page, "Dataset: Silymarin")).toBeVisible();
  await expectWhole(page);
});

test("a partner in Compare is in the link, and its references open", async ({ page }) => {
  await shipSecond(page);
  await openPage(page, "compare", { url: "&q.of=datasets" });
  await page.getByRole("radio", { name: /^Silymarin in the liver/ }).click();
  await expect(page).toHaveURL(/q\.with=liver-mini/);
  await page.reload();
  const table = page.getByRole("table");
  await expect(table).toContainText("same paper: 1 = 20");
  await table.getByRole("button", { name: "Reference 2 of the second dataset, Example" }).first().click();
  await page.getByRole("button", { name: "Open in its dataset" }).click();
  await expect(dataset(page, "Dataset: Silymarin")).toBeVisible();
  await expect(page).toHaveURL(/#data=liver-mini&study=2/);
});

/** Buttons of the bar that reach beyond it, and the window that is wider than it may be. */
async function outsideBar(page: Page, width: number): Promise<readonly string[]> {
  return page.evaluate((most) => {
    const bar = document.querySelector("header");
    if (!bar) throw new Error("There is no bar.");
    const { left, right } = bar.getBoundingClientRect();
    const buttons = [...bar.querySelectorAll("button")].filter((button) =>
      button.checkVisibility({ visibilityProperty: true }),
    );
    const outside = buttons.filter((button) => {
      const box = button.getBoundingClientRect();
      return box.width > 0 && (box.left < left || box.right > right);
    });
    const found = outside.map((button) => button.textContent || button.ariaLabel || "a button");
    const { scrollWidth } = document.documentElement;
    return scrollWidth > most ? [...found, `${scrollWidth} px wide`] : found;
  }, width);
}

for (const [first, ...others] of [[1280, 1330], [390]] as const) {
  test(`the bar has room for the switch at ${[first, ...others].join(" and ")} px, in both languages`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: first, height: 844 });
    await openApp(page);
    for (const lang of ["en", "zh"] as const) {
      await speak(page, lang);
      for (const width of [first, ...others]) {
        await page.setViewportSize({ width, height: 844 });
        await expect.poll(() => outsideBar(page, width), `${width}, ${lang}`).toEqual([]);
      }
    }
  });
}

test("the figure of another dataset that is here opens that dataset with its view", async ({ page }) => {
  await openApp(page, { url: "#data=silymarin&node=TGFB-SIGNALLING" });
  await page.getByRole("button", { name: "Export" }).click();
  const saved = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Save PNG" }).click();
  const figure = await (await saved).path();
  await page.goto("about:blank");
  await openApp(page);
  await drop(page, { name: "figure.png", content: await readFile(figure), type: "image/png" }, (timeout) =>
    expect(page).toHaveURL(/data=silymarin/, { timeout }),
  );
  await expect(page.getByText(/figure\.png/)).toBeVisible();
  await expect(page).toHaveURL(/node=TGFB-SIGNALLING/);
});
