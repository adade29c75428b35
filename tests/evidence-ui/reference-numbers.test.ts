import { describe, expect, it } from "vitest";
import { piecesOf } from "../../src/evidence-ui/reference-numbers";

const refsIn = (text: string) =>
  piecesOf(text, (ref) => ref <= 42).flatMap((piece) => (piece.kind === "ref" ? [piece.ref] : []));
const whole = (text: string) =>
  piecesOf(text, () => true)
    .map((piece) => (piece.kind === "ref" ? piece.lead + piece.ref + piece.tail : piece.text))
    .join("");

describe("reference numbers in a text", () => {
  it("are found after the word and in square brackets, in both languages", () => {
    expect(refsIn("background 5 makes it harmful; references 19 and 21 say otherwise")).toEqual([5, 19, 21]);
    expect(refsIn("文献 6、7、17、34 处")).toEqual([6, 7, 17, 34]);
    expect(refsIn("inhibits mTORC1 (contested) [9, retracted], which increases PPARγ [5, 9, retracted]")).toEqual([
      9, 5, 9,
    ]);
    expect(refsIn("异补骨脂素抑制 NF-κB[24、25]")).toEqual([24, 25]);
  });

  it("are no doses and no numbers of another list", () => {
    expect(refsIn("10 μmol/L at 48 h, 19 shared genes, reference 99")).toEqual([]);
  });

  it("keep their brackets and commas with them, so that no line begins or ends with one", () => {
    const [words, first, , second] = piecesOf("NF-κB [24, 25], which", () => true);
    expect(words).toMatchObject({ text: "NF-κB " });
    expect(first).toMatchObject({ lead: "[", ref: 24, tail: "," });
    expect(second).toMatchObject({ ref: 25, tail: "]," });
  });

  it("leave the text as it was", () => {
    for (const text of ["refs 24, 25.", "（文献 9）", "a [5, 9, retracted], b", "nothing here"]) {
      expect(whole(text)).toBe(text);
    }
  });
});
