import type { Page } from "@playwright/test";
import { bundleUrl, expect, expectWhole, openApp, openPage, test } from "./app";
import { centreOf, placeOf, placesOnCanvas, settledPlaces } from "./places";

const panel = (page: Page) => page.getByRole("complementary").filter({ has: page.getByRole("heading", { level: 2 }) });

test("what one press does is one step back, with the page scrolled as it was and in the language in use", async ({
  page,
}) => {
  await openPage(page, "contested");
  const scroller = page.getByRole("main").locator("> *");
  const scrolledBy = () => scroller.evaluate((element) => element.scrollTop);
  const heading = page.getByRole("heading", { name: "Where the evidence disagrees" });
  const show = page.getByRole("button", { name: /^Show on the graph: / }).nth(8);
  await show.scrollIntoViewIfNeeded();
  await expect.poll(scrolledBy).toBeGreaterThan(500);
  const before = await scrolledBy();

  await show.click();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
  await page.getByRole("button", { name: "中文" }).click();
  await page.goBack();
  await expect(page.getByRole("heading", { name: "证据中的分歧" })).toBeVisible();
  await expect(page).toHaveURL(/#page=contested&lang=zh$/);
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(scrolledBy).toBeGreaterThan(before * 0.8);
  await page.getByRole("button", { name: "English" }).click();
  await expect.poll(scrolledBy).toBeGreaterThan(before * 0.8);

  // Another page begins at its top.
  await page.getByRole("button", { name: "Routes", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Routes through the evidence" })).toBeVisible();
  await expect.poll(scrolledBy).toBe(0);
  await page.goBack();
  await expect(heading).toBeVisible();
  await expect.poll(scrolledBy).toBeGreaterThan(before * 0.8);
});

/** Drags a node of the canvas to the right. */
async function drag(page: Page, id: string): Promise<void> {
  const { x, y } = centreOf(placeOf(await settledPlaces(page), id));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 20, y + 10, { steps: 3 });
  await page.mouse.up();
}

const moved = (page: Page) =>
  page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem("osteograph.moves.isopsoralen") ?? "{}")).sort());

test("two tabs keep each other's moves, and each undoes its own", async ({ page, context }) => {
  await openApp(page);
  const other = await context.newPage();
  await other.goto(`${bundleUrl()}#lang=en`);
  await expectWhole(other);
  const before = centreOf(placeOf(await settledPlaces(page), "NOTCH"));
  await drag(other, "NOTCH");
  const apart = async () => centreOf(placeOf(await placesOnCanvas(page), "NOTCH")).x - before.x;
  await expect.poll(apart).toBeGreaterThan(15);
  await drag(page, "NF-KB");
  await expect.poll(() => moved(page)).toEqual(["NF-KB", "NOTCH"]);
  await other.keyboard.press("Control+z");
  await expect.poll(() => moved(page)).toEqual(["NF-KB"]);
  await expect.poll(apart).toBeLessThan(8);
});
