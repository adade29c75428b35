import { describe, expect, it } from "vitest";
import { piecesOfProse, refsOfProse } from "../../../src/domain/records";

describe("references in prose", () => {
  it("are the numbers in square brackets, one or several, in both languages", () => {
    expect(refsOfProse("background [5] makes it harmful; references [19] and [21] say otherwise")).toEqual([5, 19, 21]);
    expect(refsOfProse("文献 [6、7、17、34] 处")).toEqual([6, 7, 17, 34]);
    expect(refsOfProse("as in [6, 7, 17, 34] and [6]")).toEqual([6, 7, 17, 34]);
  });

  it("are no doses, no years and no other brackets", () => {
    expect(refsOfProse("10 μmol/L at 48 h, reference 9, [sic], [Ca2+], [24 h]")).toEqual([]);
  });

  it("leave the text as it was", () => {
    for (const text of ["a [24, 25].", "（文献 [9]）", "nothing here", "[1]", ""]) {
      const pieces = piecesOfProse(text);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    }
  });
});
