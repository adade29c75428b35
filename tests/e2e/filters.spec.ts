import type { Page } from "@playwright/test";
import { expect, openApp, speakInPlainView, test } from "./app";
import { placesOnCanvas, settledPlaces } from "./places";

test.use({ fetchesAhead: false });

const counts = (page: Page) => page.getByRole("main").getByRole("status").first();
const option = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const open = (page: Page, group: RegExp) => page.getByRole("button", { name: group }).click();
/** Ids of the nodes that the canvas holds, without places of words and marks. */
const nodes = async (page: Page) => Object.keys(await placesOnCanvas(page)).filter((id) => !id.includes(":"));

const osteoclast = [
  ...["isopsoralen", "CGMP-PKG", "FOXO3A-WNT", "RANKL-RANK-OPG", "NF-KB"],
  ...["OSTEOCLAST-MARKERS", "OSTEOCLASTOGENESIS", "BONE-RESORPTION"],
].toSorted();

test("the osteoclast filter fades, hides or redraws the rest, and leaves no box without an arrow", async ({ page }) => {
  await openApp(page);
  await expect(counts(page)).toContainText(/^26 of 26 studies, 83 arrows shown, \d+ background arrows hidden$/);
  await settledPlaces(page);
  const all = await nodes(page);
  for (const loose of ["FAT-METABOLISM", "INFLAMMATION", "OC-ACTIVITY", "OSTEOPOROSIS", "ESTROGEN-DEFICIENCY"]) {
    expect(all).not.toContain(loose);
  }

  await option(page, /^Osteoclast: bone resorption/).check();
  await expect(counts(page)).toContainText(/^5 of 26 studies, 10 of 83 arrows shown, \d+ background arrows hidden$/);
  // Faded: everything keeps its place.
  expect((await nodes(page)).toSorted()).toEqual(all.toSorted());
  const before = (await settledPlaces(page))["NF-KB"];

  await open(page, /^Display/);
  await page.getByRole("button", { name: "Disappears" }).click();
  await expect.poll(async () => (await nodes(page)).toSorted()).toEqual(osteoclast);
  expect((await settledPlaces(page))["NF-KB"]).toEqual(before);

  await page.getByRole("button", { name: "Redraw to fill" }).click();
  await expect(page).toHaveURL(/rest=redraw/);
  const width = async () => (await placesOnCanvas(page))["NF-KB"]?.width ?? 0;
  await expect.poll(width).toBeGreaterThan((before?.width ?? 0) * 1.2);
  expect((await nodes(page)).toSorted()).toEqual(osteoclast);

  // A node that is moved there stays moved until that is undone.
  const place = async () => (await placesOnCanvas(page))["NF-KB"];
  const { x = 0, y = 0, height = 0 } = (await settledPlaces(page))["NF-KB"] ?? {};
  await page.mouse.move(x + 12, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 72, y + height / 2 - 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await place())?.x ?? 0).toBeGreaterThan(x + 30);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(async () => (await place())?.x ?? 0).toBeCloseTo(x, 0);

  // The page may stay as it is, or go back in one step.
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(width).toBeCloseTo(before?.width ?? 0, 0);
  await page.getByRole("button", { name: "Redraw to fill" }).click();
  await page.reload();
  await expect(page.getByRole("button", { name: "Back to the whole graph" })).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Back to the whole graph" }).click();
  await expect(page).not.toHaveURL(/rest=/);
});

test("the counts are of what is drawn, and background arrows come on request and with a selection", async ({
  page,
}) => {
  await openApp(page, { url: "#effect=osteoclast" });
  await expect(counts(page)).toContainText("background arrows hidden");
  const hidden = Number(/(\d+) background arrows hidden/.exec(await counts(page).innerText())?.[1]);
  await page.getByRole("button", { name: "Show the background arrows" }).click();
  await expect(counts(page)).toContainText(
    new RegExp(`${10 + hidden} of \\d+ arrows shown, ${hidden} of them background$`),
  );
  await expect.poll(() => nodes(page)).toContain("INFLAMMATION");
  await page.getByRole("button", { name: "Hide the background arrows" }).click();
  await expect(counts(page)).toContainText(`10 of 83 arrows shown, ${hidden} background arrows hidden`);
  await expect.poll(() => nodes(page)).not.toContain("INFLAMMATION");
});

test("experiments are counted with or without a stated finding, and asked for by inducer, group and direction", async ({
  page,
}) => {
  await openApp(page);
  const row = (name: RegExp) => page.locator("label", { has: option(page, name) });
  await expect(row(/^In silico/)).toContainText("3 studies");
  await expect(row(/^In vivo/)).toContainText("10 studies");
  await option(page, /^In vivo/).check();
  await expect(counts(page)).toContainText("10 of 26 studies (study 8 states no finding)");
  await option(page, /^Only studies without any other approach/).check();
  await expect(counts(page)).toContainText("7 of 26 studies");
  await page.getByRole("main").getByRole("button", { name: "Reset all" }).click();

  await open(page, /^Model induced by/);
  await expect(row(/^Glucocorticoid(?!,)/)).toContainText("3 studies");
  for (const inducer of [
    /^Ovariectomy/,
    /^Prednisone/,
    /^Dexamethasone/,
    /^Retinoic acid/,
    /^RANKL/,
    /^Hydrogen peroxide/,
  ]) {
    await expect(option(page, inducer)).toBeVisible();
  }
  await option(page, /^Glucocorticoid(?!,)/).check();
  await expect(option(page, /^Prednisone/)).toBeChecked();
  await expect(page).toHaveURL(/inducer=glucocorticoid/);
  await option(page, /^Prednisone/).uncheck();
  await expect(counts(page)).toContainText("2 of 26 studies");
  await page.getByRole("main").getByRole("button", { name: "Reset all" }).click();

  await open(page, /^Cells or animal model/);
  await option(page, /^Marrow stromal cells/).check();
  await expect(counts(page)).toContainText("4 of 26 studies");
  await page.getByRole("main").getByRole("button", { name: "Reset all" }).click();

  await option(page, /^Osteoclast: bone resorption/).check();
  await expect(row(/^Unfavourable to bone/)).toContainText("0 studies");
  await option(page, /^Favourable to bone/).check();
  await expect(page).toHaveURL(/effect=osteoclast&direction=favourable/);
});

test("filters that leave nothing say which one to remove, and lose nothing", async ({ page }) => {
  await openApp(page, { url: "#pathway=NOTCH&organism=rat&node=NF-KB" });
  const message = page.getByRole("status").filter({ has: page.getByRole("heading", { name: "No match" }) });
  await expect(message).toContainText("Remove one filter");
  await message.getByRole("button", { name: "Pathway: Notch" }).click();
  await expect(message).toHaveCount(0);
  await expect(counts(page)).toContainText(/^\d+ of 26 studies/);
  await expect(page).toHaveURL(/organism=rat.*node=NF-KB/);
});

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
]) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("filters take no height from the graph, in either language", async ({ page }) => {
      await openApp(page);
      for (const lang of ["en", "zh"] as const) {
        await speakInPlainView(page, lang);
        const chips = page.getByRole("list", { name: /^(Active filters|当前筛选)/ }).getByRole("listitem");
        await expect(chips).toHaveCount(0);
        await expect(page.getByRole("complementary", { name: /^(Legend|图例)$/ })).toBeVisible();
        await settledPlaces(page);
        const size = async () => (await page.locator(".__________cytoscape_container").boundingBox())?.height;
        const whole = await size();
        const nfkb = async () => (await placesOnCanvas(page))["NF-KB"]?.width;
        const width = await nfkb();
        await page.evaluate(() => {
          location.hash += `${location.hash === "" ? "" : "&"}effect=osteoclast`;
        });
        await expect(chips).toHaveCount(1);
        await settledPlaces(page);
        expect(await size()).toBe(whole);
        expect(await nfkb()).toBe(width);
        // With the record's reading as well, which has a chip of its own.
        await page.evaluate(() => {
          location.hash += "&retracted=hidden&reading=primary";
        });
        await expect(chips).toHaveCount(2);
        expect(await size()).toBe(whole);
      }
    });
  });
}
