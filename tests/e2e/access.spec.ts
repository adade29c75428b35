import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, openApp, openPage, test } from "./app";

/** What axe finds, by rule: WCAG A and AA with its own best practices, or the rules named. */
async function barriersOf(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // The app has no frames: axe runs in the page alone, and tells nothing of the thousands of nodes that pass.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await axe
    .options({ resultTypes: ["violations"], ...(rules.length > 0 && { runOnly: [...rules] }) })
    .analyze();
  return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** In both languages and both themes; a theme changes colours alone, so in the dark only they are looked at again. */
async function expectNoBarriers(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  expect(await barriersOf(page), "English, light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  await expect(page.locator("body")).not.toHaveCSS("background-color", "rgb(255, 255, 255)");
  expect(await barriersOf(page, ["color-contrast"]), "English, dark").toEqual([]);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.evaluate(() => {
    const params = new URLSearchParams(location.hash.slice(1));
    params.set("lang", "zh");
    location.hash = params.toString();
  });
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  expect(await barriersOf(page), "Chinese, light").toEqual([]);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  expect(await barriersOf(page, ["color-contrast"]), "Chinese, dark").toEqual([]);
}

const views: Readonly<Record<string, string>> = {
  "the overview": "",
  "a filtered picture with the studies of a node": "#effect=osteoclast&node=NF-KB",
  "the studies of an arrow": "#arrow=tested:isopsoralen>NF-KB",
  "a retracted study": "#study=9",
  "the molecules": "#level=molecules",
  "a contested molecule": "#level=molecules&node=SMAD7",
  "a picture of which the filters leave nothing": "#approach=in-silico&effect=osteoclast",
};

for (const [name, url] of Object.entries(views)) {
  test(`nothing bars the way in ${name}`, async ({ page }) => {
    await openApp(page, { url });
    if (/node|arrow|study/.test(url)) await expect(page.getByRole("article").first()).toBeVisible();
    await expectNoBarriers(page);
  });
}

const pages: Readonly<Record<string, string>> = {
  outline: "",
  "outline as a table": "&q.as=table",
  studies: "",
  contested: "",
  routes: "&q.to=NFATC1",
  gaps: "",
  compare: "&q.left=24&q.right=25",
  datasets: "",
};

for (const [name, url] of Object.entries(pages)) {
  test(`nothing bars the way on the page ${name}`, async ({ page }) => {
    // The studies table has some 2,700 cells, each of which axe looks at.
    test.slow();
    await openPage(page, name.split(" ")[0] ?? name, { url });
    await expectNoBarriers(page);
  });
}

test("nothing bars the way in the dialogs", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("dialog").getByRole("img")).toBeVisible();
  await expectNoBarriers(page);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectNoBarriers(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("nothing bars the way in the overview, and nothing is wider than the screen", async ({ page }) => {
    await openApp(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await expectNoBarriers(page);
  });

  test("nothing bars the way in the filters and in the studies of a node", async ({ page }) => {
    await openApp(page);
    await page.getByRole("button", { name: /^Show the filters/ }).click();
    await expect(page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ })).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
    await page.getByRole("button", { name: "Show the graph" }).click();
    await page.getByRole("combobox").fill("NFATc1");
    await page.getByRole("option", { name: /^NFATc1/ }).click();
    await expect(page.getByRole("article").first()).toBeVisible();
    expect(await barriersOf(page)).toEqual([]);
  });
});
