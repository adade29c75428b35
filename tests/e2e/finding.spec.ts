import type { Page } from "@playwright/test";
import { expect, openApp, openPage, test } from "./app";

test.use({ fetchesAhead: false });

const lines = (page: Page) => page.getByRole("main").locator("tbody > tr");

async function refsOf(page: Page): Promise<number[]> {
  return [...new Set((await lines(page).locator("th button[data-open]").allTextContents()).map(Number))];
}

for (const lang of ["en", "zh"] as const) {
  test(`what people type in the search opens the right place first, and finds its studies in their table (${lang})`, async ({
    page,
  }) => {
    await openApp(page, { lang });
    const field = page.getByRole("banner").getByRole("combobox");
    const first = page.getByRole("option").first();
    for (const [typed, found] of [
      ["9", /^\[9\] Wang 2017/],
      ["8", /^\[8\] Ruan/],
      ["RUNX2", /^RUNX2/],
      ["ERa", /^ESR1/],
      [lang === "en" ? "clinical trial" : "临床试验", lang === "en" ? /phase III trials/ : /III 期试验/],
      [lang === "en" ? "liver" : "肝", lang === "en" ? /effects on liver/ : /肝、肾/],
      ["TNF-α", /TNF-α/],
    ] as const) {
      await field.fill(typed);
      await expect(first).toContainText(found);
    }
    for (const bad of ["?!…", "a".repeat(500)]) {
      await field.fill(bad);
      await expect(page.getByRole("option")).toHaveCount(0);
      await expect(field).toHaveValue(bad);
    }
    await field.fill(lang === "en" ? "bioavailability" : "生物利用度");
    await expect(first).toBeVisible();
    await field.press("Enter");
    const item = page.locator('[data-item="gap-oral-absorption"]');
    await expect(item).toBeInViewport();
    await expect(item).toHaveAttribute("aria-current", "true");

    // In the studies table it finds those studies and no others.
    await openPage(page, "studies", { lang, url: `&q.table=studies&lang=${lang}` });
    await expect(lines(page).nth(20)).toBeAttached();
    const scroll = page.getByRole("table").locator("..");
    expect(await scroll.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    const find = page.getByRole("main").getByRole("textbox");
    for (const [typed, refs] of [
      [lang === "en" ? "glucocorticoid" : "糖皮质激素", [19, 27, 30]],
      [lang === "en" ? "strength" : "骨强度", [19, 20, 27]],
      [lang === "en" ? "ALP activity" : "ALP 活性", [9, 12, 16, 17, 19, 21, 38]],
      ["MC3T3", [6, 7, 17, 22, 34]],
      ["ROS", [14]],
    ] as const) {
      await find.fill(typed);
      await expect.poll(() => refsOf(page)).toEqual(refs);
      await expect(page.getByRole("main").locator("mark").first()).toBeVisible();
    }
  });
}

test("the pickers and the end of a route say what the studies say", async ({ page }) => {
  await openPage(page, "routes", { url: "&q.to=RANKL-RANK-OPG" });
  await expect(page.getByRole("main")).toContainText("End reported: OPG up, RANKL down [27]");
  await page.getByRole("combobox", { name: "To", exact: true }).fill("RUNX2");
  await expect(page.getByRole("option").first()).toHaveText("RUNX2");
});
