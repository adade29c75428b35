import type { Page } from "@playwright/test";
import { bundleUrl, expect, expectWhole, openApp, test } from "./app";

const card = (page: Page, name: RegExp) => page.getByRole("dialog", { name });
const address = (page: Page) => page.evaluate(() => location.hash);

/** The address once it has stayed the same: the app writes it shortly after a change. */
async function expectAddress(page: Page, part: string): Promise<void> {
  await expect.poll(() => address(page)).toContain(part);
}

test("the introduction is offered once on the plain address, leads through the app by keys, and gives back what was in view", async ({
  page,
}) => {
  await page.goto(bundleUrl());
  await expectWhole(page);
  const offer = page.getByRole("region", { name: "Introduction" });
  await expect(offer).toBeVisible();
  await offer.getByRole("button", { name: "No, thanks" }).click();
  await expect(offer).toHaveCount(0);
  await page.reload();
  await expectWhole(page);
  await expect(offer).toHaveCount(0);

  // A view of one's own, which the introduction gives back: filter, selection, open filters.
  await page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ }).check();
  await expectAddress(page, "effect=osteoclast");
  const before = await address(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
  await page.getByRole("button", { name: "Start the two-minute introduction" }).press("Enter");

  await expect(card(page, /^What the picture shows/)).toBeFocused();
  await expect(page.getByText("26 of 26 studies")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(card(page, /^A line says/)).toBeFocused();
  await expect(page.getByText(/67 of them background/)).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(card(page, /^Every arrow/)).toBeFocused();
  await expect(page.getByRole("complementary", { name: "Studies behind the selection" })).toBeVisible();
  await page.keyboard.press("ArrowLeft");
  await expect(card(page, /^A line says/)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(card(page, /^Every arrow/)).toBeFocused();
  for (const name of [/^Disagreement/, /^Look at a part/, /^From pathways/, /^Add evidence/, /^Take it with you/]) {
    await page.keyboard.press("ArrowRight");
    await expect(card(page, name)).toBeFocused();
  }
  await expect(page.getByRole("dialog")).toContainText("Step 8 of 8");
  await expect.poll(() => address(page)).toBe(before);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Finish" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ })).toBeChecked();
  await expect.poll(() => address(page)).toBe(before);
  await page.goBack();
  await expect(page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ })).not.toBeChecked();
});

test("a link shows what it was sent for, and no offer of an introduction", async ({ page }) => {
  await page.goto(`${bundleUrl()}#node=NF-KB`);
  await expectWhole(page);
  await expect(page.getByRole("article").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Introduction" })).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme: "dark" });

  test("the introduction is under More, fits the screen at each step, and ends where the reader says so", async ({
    page,
  }) => {
    await openApp(page, { lang: "zh", url: "#effect=osteoclast" });
    const entries = await page.evaluate(() => history.length);
    await page.getByRole("button", { name: "更多", exact: true }).tap();
    await page.getByRole("menuitem", { name: "两分钟入门介绍" }).tap();
    for (let step = 1; step <= 8; step += 1) {
      const shown = page.getByRole("dialog");
      await expect(shown).toContainText(`第 ${step} 步，共 8 步`);
      const inside = async () => {
        const box = await shown.boundingBox();
        return box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844;
      };
      await expect.poll(inside).toBe(true);
      const next = shown.getByRole("button", { name: step < 8 ? "下一步" : "完成" });
      expect((await next.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      await next.tap();
    }
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expectAddress(page, "effect=osteoclast");
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await expect(page.getByRole("main")).toContainText("5 / 26");
  });
});
