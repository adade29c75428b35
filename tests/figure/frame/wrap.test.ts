import { describe, expect, test } from "vitest";
import { fitText, wrapPieces, wrapText } from "../../../src/figure/text/wrap";

/** Every character one unit wide at size 1, Chinese two. */
const measure = (text: string, size: number) =>
  [...text].reduce((sum, character) => sum + (character > "\u2e80" ? 2 : 1), 0) * size;
const wrap = (text: string, width: number) => wrapText(text, width, 1, 400, measure);

describe("a paragraph", () => {
  test("breaks between words, and after a slash", () => {
    expect(wrap("bone mineral density", 12)).toEqual(["bone mineral", "density"]);
    expect(wrap("PI3K/Akt/mTOR", 9)).toEqual(["PI3K/Akt/", "mTOR"]);
  });

  test("breaks between Chinese characters, but not before a closing sign or after an opening one", () => {
    expect(wrap("骨密度升高。", 10)).toEqual(["骨密度升", "高。"]);
    expect(wrap("破骨（细胞）", 6)).toEqual(["破骨", "（细", "胞）"]);
    for (const line of wrap("异补骨脂素，经由（体外）；又、再。", 6)) expect(line).not.toMatch(/^[，；、。）]|（$/);
  });

  test("cuts a word only where it is longer than a line, never a letter in two", () => {
    expect(wrap("isopsoralen", 4)).toEqual(["isop", "sora", "len"]);
    expect(wrap("😀😀😀", 4).join("")).toBe("😀😀😀");
    expect(wrap("", 4)).toEqual([]);
  });

  test("loses nothing", () => {
    const text = "Isopsoralen 异补骨脂素 (NF-κB/RANKL), 剂量：10 μmol/L 以上。";
    for (const width of [3, 7, 12, 40])
      expect(wrap(text, width).join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
  });
});

describe("citations in a paragraph", () => {
  test("keep number and author on one line, with the separators that they have", () => {
    expect(wrapPieces(["6 Wang 2023; ", "7 Li; ", "8 Ruan"], 14, 1, measure)).toEqual(["6 Wang 2023;", "7 Li; 8 Ruan"]);
    expect(wrapPieces(["文献：", "6 王剑；", "7 李想"], 40, 1, measure)).toEqual(["文献：6 王剑；7 李想"]);
  });
});

describe("a title", () => {
  const box = { width: 20, maxLines: 2, fontSize: 2, minSize: 1, weight: 600 } as const;

  test("takes slightly smaller letters rather than a second line for one word", () => {
    expect(fitText("twelve chars", box, measure)).toEqual({ lines: ["twelve chars"], fontSize: 1.6, shortened: false });
  });

  test("takes two lines, then smaller letters, then an ellipsis", () => {
    expect(fitText("fourteen chars", box, measure)).toMatchObject({ lines: ["fourteen", "chars"], fontSize: 2 });
    expect(fitText("a title of thirty characters..", box, measure).fontSize).toBeLessThan(2);
    const cut = fitText("word ".repeat(40), box, measure);
    expect(cut).toMatchObject({ fontSize: 1, shortened: true });
    expect(cut.lines).toHaveLength(2);
    expect(cut.lines[1]).toMatch(/…$/);
  });
});
