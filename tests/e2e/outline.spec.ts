import type { Page } from "@playwright/test";
import { expect, openPage, test } from "./app";

/** The accessibility tree of the page's content as text: what a screen reader has to read, and nothing of the canvas. */
async function heard(page: Page): Promise<string> {
  return page.getByRole("main").ariaSnapshot();
}

/** Questions of a reader who does not see the picture, with what answers each in the outline. */
const questions: Readonly<Record<string, RegExp>> = {
  "what is given": /button "Isopsoralen"/,
  "what it does to NF-κB": /Isopsoralen inhibits NF-κB: 2 studies, refs 24, 25; possible duplicates/,
  "what NF-κB does to osteoclast formation": /NF-κB .*osteoclast formation/,
  "what is disputed": /Contested: isopsoralen activates PI3K\/Akt\/mTOR \(ref 7\)/,
  "what rests on retracted work alone": /Isopsoralen decreases marrow adipocytes: retracted work only, ref 9/,
  "how many studies are behind Wnt": /Isopsoralen activates Wnt\/β-catenin: 1 study, ref 14/,
  "what was never measured": /mediator stated by the authors, step not measured/,
  "what is general biology": /background, without the compound/,
  "what was computed": /predicted in silico/,
  "where osteogenic differentiation goes": /osteogenic differentiation: raised, \d+ studies/i,
};

test("ten questions are answered from what a screen reader reads", async ({ page }) => {
  await openPage(page, "outline");
  const text = await heard(page);
  for (const [question, answer] of Object.entries(questions)) expect(text, question).toMatch(answer);
});

test("the way from isopsoralen to osteoclast formation is read in Chinese too", async ({ page }) => {
  await openPage(page, "outline", { lang: "zh" });
  const text = await heard(page);
  expect(text).toMatch(/异补骨脂素抑制\s?NF-κB：2\s?项研究/);
  expect(text).toMatch(/NF-κB 促进破骨细胞生成/);
});

test("by keys alone: to an arrow, its studies, and back", async ({ page }) => {
  await openPage(page, "outline");
  await page.getByRole("button", { name: "Isopsoralen", exact: true }).focus();
  const arrow = page.getByRole("button", { name: /^Isopsoralen inhibits NF-κB/ });
  for (let step = 0; step < 20 && !(await arrow.evaluate((each) => each === document.activeElement)); step += 1)
    await page.keyboard.press("ArrowDown");
  await expect(arrow).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary").getByRole("article").first()).toBeVisible();
  await expect(page).toHaveURL(/arrow=tested/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("complementary", { name: /Studies behind/ })).toHaveCount(0);
});

test("the outline follows the filters, and the link brings its table back", async ({ page }) => {
  await openPage(page, "outline", { url: "&effect=osteoclast&q.as=table" });
  const rows = page.getByRole("main").getByRole("row");
  const left = await rows.count();
  await page.getByRole("button", { name: "Reset all" }).first().click();
  expect(await rows.count()).toBeGreaterThan(left);
});
