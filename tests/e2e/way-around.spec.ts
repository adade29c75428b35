import type { Page } from "@playwright/test";
import { expect, openApp, openPage, test } from "./app";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? "BODY");
const graph = (page: Page) => page.getByRole("application", { name: "Mechanism graph" });

test("titles name page and choice, and both are announced", async ({ page }) => {
  await openApp(page);
  const said = page.locator('span[role="status"]').last();
  await page.getByRole("button", { name: "Gaps", exact: true }).click();
  await expect(page).toHaveTitle(/^Gaps · .*Osteograph$/);
  await expect(said).toHaveText("Page: Gaps");
  await openApp(page, { url: "#node=NF-KB" });
  await expect(page).toHaveTitle(/^NF-κB · .*Osteograph$/);
  await page
    .getByRole("button", { name: "Close the studies" })
    .or(page.getByRole("button", { name: /^Close/ }))
    .first()
    .click();
  await expect(said).toHaveText("Studies closed");
});

test("the skip link leads to the content of every page", async ({ page }) => {
  for (const name of ["outline", "studies", "contested", "routes", "gaps", "compare", "datasets"]) {
    // Another address alone would leave the focus where the page before had it.
    await page.goto("about:blank");
    await openPage(page, name);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("button", { name: "Skip to the content" }), name).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main"), name).toBeFocused();
  }
});

test("F6 goes from the bar to the filters, the graph and the studies, and round again", async ({ page }) => {
  await openApp(page, { url: "#node=NF-KB" });
  await expect(page.getByRole("article").first()).toBeVisible();
  await graph(page).focus();
  const region = () =>
    page.evaluate(
      () => document.activeElement?.closest("aside[aria-label], main")?.getAttribute("aria-label") ?? "bar",
    );
  for (const next of ["Studies behind the selection", "bar", "Filters", "Mechanism graph"]) {
    await page.keyboard.press("F6");
    await expect.poll(region).toBe(next);
  }
  await page.keyboard.press("Shift+F6");
  await expect.poll(region).toBe("Filters");
});

test("the focus is never lost: a panel that closes, a chip that goes, an undo that is used up", async ({ page }) => {
  await openApp(page, { url: "#effect=osteoclast,osteoblast&node=NF-KB" });
  await expect(page.getByRole("article").first()).toBeVisible();
  await page
    .getByRole("complementary")
    .getByRole("button", { name: /^Close/ })
    .first()
    .focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(page)).not.toBe("BODY");
  const chips = page.getByRole("list", { name: "Active filters" });
  for (const left of [1, 0]) {
    await chips.getByRole("button").first().focus();
    await page.keyboard.press("Enter");
    await expect(chips.getByRole("listitem")).toHaveCount(left);
    await expect.poll(() => focused(page), `${left} chips left`).not.toBe("BODY");
  }
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await undo.focus();
  while (await undo.isEnabled()) await page.keyboard.press("Enter");
  await expect.poll(() => focused(page), "undo used up").not.toBe("BODY");
});

test("in the system's own colours a switch and a radio button show their state", async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openApp(page);
  await page.getByRole("button", { name: "Export" }).click();
  const colour = (name: "switch" | "radio", checked: boolean) =>
    page
      .getByRole(name, { checked })
      .first()
      .evaluate((each) => getComputedStyle(each).backgroundColor);
  for (const name of ["switch", "radio"] as const)
    expect(await colour(name, true), name).not.toBe(await colour(name, false));
});

test("on paper the graph is a drawing with its studies, and tables go on over the sheets", async ({ page }) => {
  await openApp(page, { url: "#node=NF-KB" });
  await expect(page.getByRole("article").first()).toBeVisible();
  const pressed = ["Tour by section", "Show the background arrows", "Export"];
  for (const name of pressed) await expect(page.getByRole("button", { name }), name).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("[data-print-only] svg")).toBeVisible();
  await expect(page.locator("[data-print-only] svg text").first()).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("article").first()).toBeVisible();
  for (const name of pressed) await expect(page.getByRole("button", { name }), name).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await openPage(page, "studies");
  await expect(page.getByRole("button", { name: "Save" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Save" })).toBeHidden();
  await expect(page.getByRole("textbox", { name: "Find in the table" })).toBeHidden();
  const last = page.getByRole("row").last();
  const [foot, end] = await Promise.all([
    last.boundingBox(),
    page.evaluate(() => document.documentElement.scrollHeight),
  ]);
  expect(end + 1).toBeGreaterThanOrEqual((foot?.y ?? 0) + (foot?.height ?? 0));
});
