import { readFile } from "node:fs/promises";
import { decodePng } from "../figure/png/decode";
import { expect, openApp, test } from "./app";
import { centreOf, placeOf, placesInPicture } from "./places";

test.use({ fetchesAhead: false });

test("from the whole picture to the studies behind NF-κB, in Chinese, and to a slide", async ({ page }) => {
  await openApp(page);
  const nfkb = centreOf(placeOf(await placesInPicture(page), "NF-KB"));
  await expect(page.locator("main")).toContainText("26 of 26 studies");

  // Where the evidence comes from is beside the counts.
  await page.getByRole("button", { name: /^Source: the review “Research progress/ }).click();
  const source = page.getByRole("dialog", { name: "About Osteograph" });
  await expect(source).toContainText("authors, journal and year are not stated in the text that was curated");
  await source.getByRole("button", { name: "Close about Osteograph" }).click();

  await page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ }).check();
  await expect(page.getByRole("main")).toContainText("5 of 26 studies");

  // Filters move nothing: the node stands where the first view had it.
  await page.mouse.click(nfkb.x, nfkb.y);
  const panel = page.getByRole("complementary", { name: "Studies behind the selection" });
  await expect(panel.getByRole("heading", { name: "NF-κB signalling" })).toBeVisible();
  await expect(panel).toContainText("Isopsoralen inhibits NF-κB: 2 studies, refs");
  const tested = panel.getByRole("region", { name: /^Tested with the compound/ });
  await expect(tested.getByRole("article")).toHaveCount(2);
  const zhan = tested.getByRole("article", { name: /^24 Zhan/ });
  await expect(zhan).toContainText("10, 30 μmol/L");
  await expect(zhan).toContainText("Mouse bone marrow monocytes");
  const ruan = tested.getByRole("article", { name: /^25 阮彬家/ });
  await expect(ruan).toContainText("10, 20, 30 μmol/L");
  await expect(ruan).toContainText("Primary mouse monocyte-macrophages");

  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.getByRole("heading", { name: "NF-κB 信号通路" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  const studies = page.getByRole("article");
  await expect(studies.filter({ hasText: "小鼠骨髓单核细胞" }).first()).toContainText("10, 30 μmol/L");
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(1);

  await page.getByRole("button", { name: "导出" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "保存 PNG" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^isopsoralen_overview_.*osteoclast.*_\d{4}-\d{2}-\d{2}\.png$/);
  const { width, height, pixels } = decodePng(await readFile(await download.path()));
  expect([width, height]).toEqual([1920, 1080]);
  expect(cornersOf(pixels, width, height)).toEqual(Array.from({ length: 4 }, () => "255,255,255,255"));
  expect(commonColours(pixels).length).toBeGreaterThan(8);
});

const colourAt = (pixels: Uint8Array, at: number): string => pixels.subarray(4 * at, 4 * at + 4).join(",");

/** The margin of a slide is empty, so its corners show the ground. */
function cornersOf(pixels: Uint8Array, width: number, height: number): string[] {
  return [0, width - 1, (height - 1) * width, height * width - 1].map((at) => colourAt(pixels, at));
}

/** Colours that cover more than a few letters' rims. */
function commonColours(pixels: Uint8Array): string[] {
  const counts = new Map<string, number>();
  for (let at = 0; at < pixels.length / 4; at++) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count > 200).map(([colour]) => colour);
}
