import type { Page } from "@playwright/test";
import { bundleUrl, expect, test } from "./app";
import { alone, compiledOf, empty, pair, tangle, type World } from "./worlds";

test.use({ fetchesAhead: false });

/** Opens the app with another dataset than the shipped one, of which nobody has found an order yet. */
async function openWorld(
  page: Page,
  world: World,
  { level = "molecules", url = "" }: { readonly level?: "overview" | "molecules"; readonly url?: string } = {},
): Promise<void> {
  await page.route("**/data/isopsoralen.json", (route) => route.fulfill({ json: compiledOf(world) }));
  // An answer of another kind, as some hosts give for what is not there.
  await page.route("**/data/*.order.json", (route) => route.fulfill({ contentType: "text/html", body: "<p>" }));
  // With any view in the address the page does not begin with the shipped picture.
  await page.goto(`${bundleUrl()}#level=${level}${url}`);
}

const canvas = (page: Page) => page.locator('[data-graph-ready="true"]');
const shown = (page: Page) => page.getByRole("status").filter({ hasText: /boxe?s? and .* shown/ });

/** Numbers of boxes and of arrows that the bar of the map counts. */
async function counted(page: Page): Promise<readonly [number, number]> {
  const [boxes = 0, arrows = 0] = ((await shown(page).textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
  return [boxes, arrows];
}

test("10,000 arrows open as a map that can be read, searched by keys, filtered, saved, and seen whole", async ({
  page,
}) => {
  await openWorld(page, tangle(2600, 10_000), { level: "overview", url: "&background=always" });
  await expect(canvas(page)).toBeVisible({ timeout: 60_000 });
  await expect(shown(page)).toContainText(/10000 arrows in all/);
  const [boxes, arrows] = await counted(page);
  expect(boxes).toBeGreaterThan(1);
  expect(boxes).toBeLessThanOrEqual(60);
  expect(arrows).toBeLessThanOrEqual(150);

  await page.getByRole("banner").getByRole("combobox").fill("M17");
  await page
    .getByRole("option", { name: /^M17\b/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: "M17", exact: true }).first()).toBeVisible();

  await page.getByRole("button", { name: "Export" }).click();
  const composer = page.getByRole("dialog");
  await expect(composer.getByRole("img")).toBeVisible({ timeout: 60_000 });
  const saved = page.waitForEvent("download", { timeout: 60_000 });
  await composer.getByRole("button", { name: "Save PNG" }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
  await page.keyboard.press("Escape");
  await expect(composer).toHaveCount(0);

  await page.getByRole("button", { name: "Everything", exact: true }).click();
  await expect(shown(page)).toContainText(/^2\d{3} boxes and 10000 arrows shown/, { timeout: 60_000 });
  await expect(page).toHaveURL(/scope=all/);
  await page.getByRole("checkbox", { name: /^Tested with the compound/ }).click();
  await expect(page.getByRole("main")).toContainText("1 of 10000 arrows shown", { timeout: 60_000 });
});

test("a figure of 1,200 nodes says that its letters are too small, and is saved all the same", async ({ page }) => {
  await openWorld(page, tangle(1200, 1200), { url: "&background=always" });
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Export" }).click();
  const composer = page.getByRole("dialog");
  await expect(composer.getByRole("img")).toBeVisible({ timeout: 60_000 });
  // What the page chose by itself can be read; what was asked for is drawn, and its letters are told.
  await expect(composer).toContainText(/would have letters of [\d.]+ pt here; below 12 pt they are hard to read/);
  await expect(composer).not.toContainText(/smallest words/);
  await composer.getByRole("button", { name: "Show all that is in view" }).click();
  await expect(composer).toContainText(/smallest words .* hard to read/, { timeout: 60_000 });
  await expect(composer.getByRole("img")).toBeVisible({ timeout: 20_000 });
  const saved = page.waitForEvent("download");
  await composer.getByRole("button", { name: "Save PNG" }).click();
  expect((await saved).suggestedFilename()).toMatch(/\.png$/);
});

test("a dataset without any arrow is told as such, and no filter is blamed", async ({ page }) => {
  await openWorld(page, empty);
  await expect(page.getByRole("heading", { name: "Nothing to draw" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Reset the filters" })).toHaveCount(0);
});

test("a dataset whose only arrow is background says so and shows it on request; its molecule, which acts on itself, opens", async ({
  page,
}) => {
  await openWorld(page, alone);
  await expect(page.getByText("Only 1 background arrow is left")).toBeVisible();
  await expect(page.getByRole("button", { name: "Reset the filters" })).toHaveCount(0);
  await page.getByRole("button", { name: "Show background arrows" }).click();
  await expect(page.getByText("Only 1 background arrow is left")).toHaveCount(0);
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 });
  await canvas(page).focus();
  // The compound first, then the molecule to its right.
  const said = canvas(page).locator('[aria-live="polite"]');
  await page.keyboard.press("ArrowRight");
  await expect(said).not.toBeEmpty();
  const first = (await said.textContent()) ?? "";
  await page.keyboard.press("ArrowRight");
  await expect(said).not.toHaveText(first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "M", exact: true }).first()).toBeVisible();
});

test("a name of 60 characters is drawn, found and read in full", async ({ page }) => {
  const name = "Mitogen-activated protein kinase kinase kinase kinase four b";
  expect(name).toHaveLength(60);
  await openWorld(page, pair(name));
  await expect(canvas(page)).toBeVisible({ timeout: 30_000 });
  await page.getByRole("banner").getByRole("combobox").fill("Mitogen");
  await page.getByRole("option", { name }).click();
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("heading", { name }).first()).toBeVisible();
});
