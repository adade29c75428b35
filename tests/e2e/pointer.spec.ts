import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { bundleUrl, expect, expectWhole, openApp, test } from "./app";
import { drop } from "./drop";
import { centreOf, type Place, placeOf, placesOnCanvas, settledPlaces } from "./places";

const drawn = async (page: Page, id: string): Promise<Place> => placeOf(await placesOnCanvas(page), id);

/** Waits for the end of the canvas's movement, then tells where a node came to stand. */
const settled = async (page: Page, id: string): Promise<Place> => placeOf(await settledPlaces(page), id);

/** Where a node is in the picture, from the compound, in its own widths: a line more above the graph makes all smaller. */
async function inPicture(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  const { width, ...node } = await settled(page, id);
  const [at, from] = [centreOf({ width, ...node }), centreOf(await drawn(page, "isopsoralen"))];
  return { x: (at.x - from.x) / width, y: (at.y - from.y) / width };
}

test("a node stays where the hand put it, through a filter, until it is undone", async ({ page }) => {
  await openApp(page);
  const x = async (): Promise<number> => centreOf(await drawn(page, "NF-KB")).x;
  const at = centreOf(await settled(page, "NF-KB"));
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await page.mouse.move(at.x + 20, at.y - 12, { steps: 4 });
  await page.mouse.move(at.x + 60, at.y - 30, { steps: 4 });
  await page.mouse.up();
  await expect.poll(x).toBeGreaterThan(at.x + 50);
  const moved = centreOf(await settled(page, "NF-KB"));
  expect(moved.y).toBeLessThan(at.y - 20);
  const before = await inPicture(page, "NF-KB");

  await page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ }).check();
  await expect(page.getByRole("main")).toContainText("5 of 26 studies");
  const after = await inPicture(page, "NF-KB");
  expect(after.x).toBeCloseTo(before.x, 2);
  expect(after.y).toBeCloseTo(before.y, 2);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(x).toBeCloseTo(at.x, 0);
  await page.getByRole("button", { name: "Redo" }).click();
  await expect.poll(x).toBeCloseTo(moved.x, 0);
  await page.getByRole("button", { name: "Put moved nodes back" }).click();
  await expect.poll(x).toBeCloseTo(at.x, 0);
});

test("a double click opens a pathway in place, and another closes it", async ({ page }) => {
  await openApp(page);
  const title = await settled(page, "TGFB-SMAD");
  expect(Object.keys(await placesOnCanvas(page))).not.toContain("SMAD7");
  await page.mouse.dblclick(centreOf(title).x, centreOf(title).y);
  await expect.poll(async () => Object.keys(await placesOnCanvas(page))).toContain("SMAD7");
  await expect(page).toHaveURL(/toggled=TGFB-SMAD/);
  const open = await settled(page, "TGFB-SMAD");
  await page.mouse.dblclick(open.x + 12, open.y + open.height / 2);
  await expect.poll(async () => Object.keys(await placesOnCanvas(page))).not.toContain("SMAD7");
});

test("arrow keys lead through the review section by section, and Escape ends the walk", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Tour by section" }).click();
  const walk = page.getByRole("region", { name: "Tour by section" });
  await expect(walk).toContainText("1 of");
  await expect(page).toHaveURL(/step=1\.1/);
  await page.keyboard.press("ArrowRight");
  await expect(page).toHaveURL(/step=1\.2/);
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(/step=1\.1/);
  await page.keyboard.press("Escape");
  await expect(walk).toHaveCount(0);
});

test("an arrow says what it means when the mouse rests on it", async ({ page }) => {
  await openApp(page, { url: "#arrow=tested:isopsoralen>NF-KB" });
  const target = await settled(page, "NF-KB");
  // The arrow comes in from the left, at half the height of the box.
  await page.mouse.move(target.x - 14, target.y + target.height / 2, { steps: 3 });
  await expect(page.getByText(/^Isopsoralen inhibits NF-κB: 2 studies, refs 24, 25/).first()).toBeVisible();
});

test("a PNG that was saved opens its view again when it is dropped on the app", async ({ page }) => {
  await openApp(page, { url: "#effect=osteoclast&level=molecules&node=NF-KB" });
  await page.getByRole("button", { name: "Export" }).click();
  const dialog = page.getByRole("dialog");
  // The view as it is, whatever the page has room for.
  await dialog.getByRole("radio", { name: "What is in view", exact: true }).click();
  await expect(dialog.getByRole("img")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "Save PNG" }).click(),
  ]);
  const png = await readFile(await download.path());

  await page.goto("about:blank");
  await page.goto(bundleUrl());
  await expectWhole(page);
  await drop(page, { name: "figure.png", content: png, type: "image/png" }, (timeout) =>
    expect(page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ })).toBeChecked({ timeout }),
  );
  await expect(page).toHaveURL(/level=molecules/);
  await expect(page).toHaveURL(/node=NF-KB/);
});
