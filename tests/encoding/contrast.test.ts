import { describe, expect, it } from "vitest";
import { edgeClasses, edgeSigns } from "../../src/domain/network/types";
import { categoryColours } from "../../src/domain/records";
import { arrowPaint, classEncodings, nodePaint, palettes, signEncodings, themeNames } from "../../src/encoding";
import { deficiencies, distance } from "./colour-distance";
import { contrast } from "./contrast";

const colours = [...categoryColours, "none"] as const;

describe.each(themeNames)("theme %s", (theme) => {
  const palette = palettes[theme];

  it("writes every label at 4.5:1 or better on what it stands on", () => {
    for (const colour of colours) {
      for (const shape of ["compound", "container", "pathway", "molecule", "process", "outcome"] as const) {
        for (const quiet of [false, true]) {
          const { fill, text } = nodePaint(
            { shape, category: colour === "none" ? null : { colour }, predicted: false, quiet },
            theme,
          );
          expect(contrast(text, fill), `${shape} ${colour}`).toBeGreaterThanOrEqual(4.5);
        }
      }
      for (const ground of Object.values(palette.categories[colour]).slice(0, 2)) {
        expect(contrast(palette.textMuted, ground), `count on ${colour}`).toBeGreaterThanOrEqual(4.5);
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
    for (const colour of colours) {
      const { outline, tint } = palette.categories[colour];
      expect(contrast(outline, palette.ground), colour).toBeGreaterThanOrEqual(3);
      for (const ink of ["up", "down", "plain"] as const) {
        expect(contrast(palette.inks[ink], tint), `${ink} mark on ${colour}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe.each(themeNames)("the eight colours of categories in theme %s", (theme) => {
  const outlines = categoryColours.map((colour) => ({ colour, outline: palettes[theme].categories[colour].outline }));
  const pairs = outlines.flatMap((a, i) => outlines.slice(i + 1).map((b) => [a, b] as const));

  it("write counts and icons at 4.5:1 or better on their own tints", () => {
    for (const { tint, wash, outline } of Object.values(palettes[theme].categories)) {
      expect(contrast(outline, tint), outline).toBeGreaterThanOrEqual(4.5);
      expect(contrast(outline, wash), outline).toBeGreaterThanOrEqual(4.5);
    }
  });

  it("are told apart with usual colour vision, and without one of the three cones", () => {
    // 100 × the distance in OKLab.
    for (const [a, b] of pairs) {
      expect(distance(a.outline, b.outline), `${a.colour} ${b.colour}`).toBeGreaterThanOrEqual(11);
      for (const deficiency of deficiencies) {
        expect(distance(a.outline, b.outline, deficiency), `${a.colour} ${b.colour} ${deficiency}`).toBeGreaterThan(5);
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
