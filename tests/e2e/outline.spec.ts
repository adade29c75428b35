import type { Page } from "@playwright/test";
import { expect, openPage, test } from "./app";

test.use({ fetchesAhead: false });

/** The accessibility tree of the page's content as text: what a screen reader has to read, and nothing of the canvas. */
async function heard(page: Page): Promise<string> {
  return page.getByRole("main").ariaSnapshot();
}

interface Reading {
  /** From what is given, arrow by arrow, to the process: each sentence below the one before. */
  readonly path: readonly RegExp[];
  /** Questions of a reader who does not see the picture, with what answers each. */
  readonly questions: Readonly<Record<string, RegExp>>;
}

const readings: Readonly<Record<"en" | "zh", Reading>> = {
  en: {
    path: [
      /button "Isopsoralen"/,
      /Isopsoralen inhibits NF-κB: 2 studies/,
      /NF-κB: lowered/,
      /NF-κB promotes osteoclast formation: 2 studies; refs 24, 25/,
      /button "Osteoclast formation: lowered/,
    ],
    questions: {
      "what is given": /button "Isopsoralen"/,
      "what it does to NF-κB": /Isopsoralen inhibits NF-κB: 2 studies, refs 24, 25; possible duplicates/,
      "what NF-κB does to osteoclast formation": /NF-κB promotes osteoclast formation: 2 studies/,
      "what is disputed": /Contested: isopsoralen activates PI3K\/Akt\/mTOR \(ref 7\)/,
      "what rests on retracted work alone": /Isopsoralen decreases marrow adipocytes: retracted work only, ref 9/,
      "how many studies are behind Wnt": /Isopsoralen activates Wnt\/β-catenin: 1 study, ref 14/,
      "what was never measured": /refs 24, 25 state NF-κB as mediator, step not measured/,
      "what is general biology": /Oestrogen deficiency activates NF-κB: stated without the compound, ref 23/,
      "what was computed": /predicted in silico/,
      "where osteogenic differentiation goes": /osteogenic differentiation: raised, \d+ studies/i,
    },
  },
  zh: {
    path: [
      /button "异补骨脂素"/,
      /异补骨脂素抑制 NF-κB：2 项研究/,
      /NF-κB：降低/,
      /NF-κB 促进破骨细胞生成：2 项研究；文献 24、25/,
      /button "破骨细胞生成：降低/,
    ],
    questions: {
      给予物: /button "异补骨脂素"/,
      "对 NF-κB 的作用": /异补骨脂素抑制 NF-κB：2 项研究，文献 24、25；疑为重复/,
      "NF-κB 对破骨细胞生成的作用": /NF-κB 促进破骨细胞生成：2 项研究/,
      有争议之处: /有争议：异补骨脂素激活 PI3K\/Akt\/mTOR（文献 7）/,
      仅见于已撤稿论文: /异补骨脂素降低骨髓脂肪细胞：仅有已撤稿论文，文献 9/,
      "Wnt 有几项研究": /异补骨脂素激活 Wnt\/β-catenin：1 项研究，文献 14/,
      未直接检测: /文献 24、25 述及由 NF-κB 介导，此步未直接检测/,
      背景知识: /NF-κB 调节破骨细胞生成，原文未述方向：背景知识，未涉及该化合物，文献 23/,
      计算预测: /text: 计算预测/,
      成骨分化的方向: /成骨分化：升高，\d+ 项研究/,
    },
  },
};

for (const [lang, { path, questions }] of Object.entries(readings) as ["en" | "zh", Reading][]) {
  test(`the way from isopsoralen to osteoclast formation is read, and ten questions answered, without the picture: ${lang}`, async ({
    page,
  }) => {
    await openPage(page, "outline", { lang });
    await expect.poll(() => heard(page)).toMatch(path.at(-1) ?? /$^/);
    const text = await heard(page);
    const places = path.map((sentence) => text.search(sentence));
    expect(places, "each step is read, after the one before").toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(Object.keys(questions)).toHaveLength(10);
    for (const [question, answer] of Object.entries(questions)) expect(text, question).toMatch(answer);
  });
}

test("by keys alone: to an arrow, its studies, and back; its table follows the filters", async ({ page }) => {
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

  // A link brings the table.
  await openPage(page, "outline", { url: "&effect=osteoclast&q.as=table" });
  const rows = page.getByRole("main").getByRole("row");
  await expect(page.getByRole("list", { name: "Active filters" }).getByRole("listitem")).toHaveCount(1);
  await expect(rows.nth(3)).toBeAttached();
  const left = await rows.count();
  await page.getByRole("button", { name: "Reset all" }).first().click();
  await expect.poll(() => rows.count()).toBeGreaterThan(left);
});
