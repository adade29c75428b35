import { describe, expect, it } from "vitest";
import { piecesOfProse } from "../../src/domain/records";
import { heldTogether } from "../../src/evidence-ui/held-together";

const whole = (text: string) =>
  heldTogether(piecesOfProse(text))
    .map((piece) => (piece.kind === "ref" ? piece.lead + piece.ref + piece.tail : piece.text))
    .join("");

describe("reference numbers as they are set", () => {
  it("keep their brackets and commas with them, so that no line begins or ends with one", () => {
    const [words, first, , second] = heldTogether(piecesOfProse("NF-κB [24, 25], which"));
    expect(words).toEqual({ kind: "words", text: "NF-κB " });
    expect(first).toMatchObject({ lead: "[", ref: 24, tail: "," });
    expect(second).toMatchObject({ ref: 25, tail: "]," });
  });

  it("leave the text as it was", () => {
    for (const text of ["refs [24, 25].", "（文献 [9]）", "a [5] [9], b", "nothing here", "[1][2]"]) {
      expect(whole(text)).toBe(text);
    }
  });
});
