import type { BrowserContext, Page } from "@playwright/test";
import { PngStream } from "../../src/figure/png/encode";
import { textChunk } from "../../src/figure/png/text-chunk";
import { bundleUrl, expect, expectWhole, openApp, test } from "./app";
import { placesOnCanvas } from "./places";

test.use({ fetchesAhead: false });

/** Puts something into the storage before the app reads it, once for a tab. */
async function store(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((entries) => {
    // Not in the blank page that a tab begins with, which has no storage.
    if (location.protocol !== "http:" || sessionStorage.getItem("seeded") !== null) return;
    sessionStorage.setItem("seeded", "");
    for (const [name, value] of Object.entries(entries)) localStorage.setItem(`osteograph.${name}`, value);
  }, values);
}

const moves = (page: Page) => page.evaluate(() => localStorage.getItem("osteograph.moves.isopsoralen"));

test("saved moves that no picture can hold are dropped, the longest ones open, and nonsense beside them does no harm", async ({
  page,
}) => {
  const far = { "NF-KB": { dx: 1e9, dy: 0 }, isopsoralen: { dx: 1e300, dy: -1e300 } };
  const longest = ["NOTCH", "WNT-BCATENIN", "OXIDATIVE-STRESS", "BONE-RESORPTION"].map(
    (id, at) => [id, { dx: 10_000 * (-1) ** at, dy: -10_000 * (-1) ** at }] as const,
  );
  const text = JSON.stringify({ ...far, ...Object.fromEntries(longest) });
  const named = text.replace("{", '{"__proto__":{"dx":5,"dy":5},"constructor":{"dx":5,"dy":5},');
  await store(page, { "moves.isopsoralen": named, theme: "{half", language: "[]", panelWidth: "1e300" });
  await openApp(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Put moved nodes back" }).click();
  expect(await moves(page)).not.toContain("NOTCH");
  expect(Object.keys(await placesOnCanvas(page)).length).toBeGreaterThan(30);
});

/** A picture of one pixel with this text as the recipe of its view. */
function figureWith(recipe: string): Buffer {
  const chunks = [textChunk({ keyword: "Osteograph recipe", text: recipe })];
  const stream = new PngStream(1, 1, { opaque: true, chunks });
  stream.push(new Uint8Array(4), 1);
  return Buffer.from(stream.finish());
}

test("a figure file with a huge move is refused with a message, and nothing of it is saved", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Export" }).click();
  const recipe = {
    ...{ format: "osteograph-figure", version: 1, dataset: { id: "isopsoralen", version: "1.0.0" } },
    ...{ language: "en", reading: "review", view: { level: "overview", toggled: [] } },
    filters: {
      ...{ effects: [], approaches: [], organisms: [], models: [], pathways: [], classes: [], doseUnits: [] },
      ...{ years: null, minStudies: 1, contestedOnly: false, retracted: "marked" },
    },
    ...{ fade: "fade", background: "focus", choice: null, moves: { isopsoralen: { dx: 12345, dy: 0 } } },
  };
  const dialog = page.getByRole("dialog");
  const text = JSON.stringify(recipe);
  for (const [name, way] of Object.entries({ "far.png": "1e9", "further.png": "1e300", "endless.png": "1e999" })) {
    const buffer = figureWith(text.replace("12345", way));
    await dialog.locator('input[type="file"]').setInputFiles({ name, mimeType: "image/png", buffer });
    await expect(dialog.getByRole("alert").filter({ hasText: name })).toContainText("out of range");
  }
  expect(await moves(page)).toBeNull();
});

/** Opens the app, and lets the tab crash before the interface is up. */
async function crashAtStart(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.route("**/Workspace-*.js", () => undefined);
  await page.goto(bundleUrl(), { waitUntil: "domcontentloaded" });
  await expect.poll(() => page.evaluate(() => localStorage.getItem("osteograph.starting"))).not.toBeNull();
  // A mark of a minute ago, for no one waits here as long as a reader before he opens another tab.
  await page.evaluate(() => localStorage.setItem("osteograph.starting", JSON.stringify({ tab: "1", at: 0 })));
  await page.goto("chrome://crash").catch(() => undefined);
  await page.close();
}

test("where the app did not open the last time, it offers to start clean before it loads what was saved", async ({
  page,
  context,
}) => {
  await store(page, { "moves.isopsoralen": '{"NOTCH":{"dx":30,"dy":40}}', theme: '"dark"' });
  await crashAtStart(context);
  await page.goto(`${bundleUrl()}#effect=osteoclast`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Osteograph did not open the last time");
  await page.getByRole("button", { name: "Open as saved" }).click();
  await expectWhole(page);
  expect(await moves(page)).toContain("NOTCH");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("osteograph.starting"))).toBeNull();

  await crashAtStart(context);
  await page.goto("about:blank");
  await page.goto(`${bundleUrl()}#lang=zh`);
  await page.getByRole("button", { name: "清除后打开" }).click();
  await expectWhole(page);
  expect(await moves(page)).toBeNull();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expectWhole(page);
});
