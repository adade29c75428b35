import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./app";

/** Words that readers took for something else, and that stand nowhere any more. */
const gone = {
  en: /Look twice|Walk through|Members change in different directions|Builds bone|Stops bone loss|Direction not printed|Inferred from a mediator|Open question|Net effect/i,
  zh: /原文未印方向|看两遍|走读/,
};

/** Everything that the page shows, the legend and the filters included. */
async function shown(page: Page): Promise<string> {
  return page.locator("body").innerText();
}

test("the picture, its filters and its legend speak in scientists' words, in both languages", async ({ page }) => {
  await openApp(page, { url: "#lang=en" });
  await expect(page.getByRole("complementary", { name: "Legend" })).toBeVisible();
  for (const words of [
    "Tour by section",
    "Caution",
    "mixed: some members up, others down",
    "mediator stated by the authors, step not measured",
    "Osteoblast: bone formation",
    "Osteoclast: bone resorption",
    "changes, direction not stated",
  ]) {
    await expect.poll(() => shown(page)).toContain(words);
  }
  expect(await shown(page)).not.toMatch(gone.en);

  await page.evaluate(() => {
    window.location.hash = "#lang=zh";
  });
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
  for (const words of ["逐节导览", "注意", "组内指标有升有降", "成骨细胞·骨形成", "破骨细胞·骨吸收"]) {
    await expect.poll(() => shown(page)).toContain(words);
  }
  expect(await shown(page)).not.toMatch(gone.zh);
});

test("a mediator that the sentence names carries the read-outs, and viability is not activity", async ({ page }) => {
  await openApp(page, { url: "#lang=en&arrow=inferred:AXIN2-PPARG>BMD" });
  const panel = page.getByRole("complementary", { name: "Studies behind the selection" });
  // "By inhibiting Axin2/PPARγ": reference 30, whose read-outs came about through it and not through Wnt.
  await expect(panel).toContainText("Axin2/PPARγ");
  await expect(panel.getByRole("article")).toHaveCount(1);
  await expect(panel).toContainText("30");
  await page.evaluate(() => {
    window.location.hash = "#lang=en&node=OSTEOBLAST-SURVIVAL";
  });
  await expect(panel).toContainText("Isopsoralen raises osteoblast survival: 3 of 3 studies");
  for (const member of ["Viability", "Osteoblast activity"]) {
    await expect(panel.getByRole("button", { name: member, exact: true }).first()).toBeVisible();
  }
});
