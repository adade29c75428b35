import { describe, expect, it } from "vitest";
import { edgeClasses, edgeSigns } from "../../src/domain/network/types";
import { lineageSchema } from "../../src/domain/records";
import { arrowPaint, classEncodings, nodePaint, palettes, signEncodings, themeNames } from "../../src/encoding";
import { contrast } from "./contrast";

describe.each(themeNames)("theme %s", (theme) => {
  const palette = palettes[theme];

  it("writes every label at 4.5:1 or better on what it stands on", () => {
    for (const lineage of lineageSchema.options) {
      for (const shape of ["compound", "container", "pathway", "molecule", "process", "outcome"] as const) {
        for (const quiet of [false, true]) {
          const { fill, text } = nodePaint({ shape, lineage, predicted: false, quiet }, theme);
          expect(contrast(text, fill), `${shape} ${lineage}`).toBeGreaterThanOrEqual(4.5);
        }
      }
      for (const ground of Object.values(palette.lineages[lineage]).slice(0, 2)) {
        expect(contrast(palette.textMuted, ground), `count on ${lineage}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const badge of [palette.contested, palette.retracted]) {
      expect(contrast(badge.text, badge.fill)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.textMuted, palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it("draws every arrow, outline and mark at 3:1 or better", () => {
    for (const cls of edgeClasses) {
      for (const sign of edgeSigns) {
        expect(contrast(arrowPaint({ cls, sign }, theme).colour, palette.ground)).toBeGreaterThanOrEqual(3);
      }
    }
    for (const lineage of lineageSchema.options) {
      const { outline, tint } = palette.lineages[lineage];
      expect(contrast(outline, palette.ground), lineage).toBeGreaterThanOrEqual(3);
      for (const ink of ["up", "down", "plain"] as const) {
        expect(contrast(palette.inks[ink], tint), `${ink} mark on ${lineage}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe("without colour", () => {
  it("no two signs of an arrow look the same", () => {
    const looks = edgeSigns.map((sign) => signEncodings[sign].head);
    expect(new Set(looks).size).toBe(edgeSigns.length);
  });

  it("no two classes of an arrow have the same line", () => {
    const lines = edgeClasses.map((cls) => `${classEncodings[cls].dash} ${classEncodings[cls].widths}`);
    expect(new Set(lines).size).toBe(edgeClasses.length);
  });
});
