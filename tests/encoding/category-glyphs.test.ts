import { describe, expect, it } from "vitest";
import { categoryGlyphs } from "../../src/domain/records";
import { badgeGlyphs, glyphOfCategory, roleGlyphs, stateGlyphs } from "../../src/encoding";
import type { Glyph } from "../../src/encoding/glyphs";

const named = categoryGlyphs.map((glyph) => ({ glyph, parts: glyphOfCategory({ id: "any", glyph }) }));
const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** How far a part reaches from the middle of its square, along x or y. */
function reach(part: Glyph): number {
  if (part.kind === "circle") return Math.max(Math.abs(part.x), Math.abs(part.y)) + part.r;
  return Math.max(...part.points.flat().map(Math.abs));
}

describe("the drawings of categories", () => {
  it("are sixteen or more, each another one, and none is a mark, a role or a badge", () => {
    const others = [
      ...Object.values(stateGlyphs),
      ...Object.values(roleGlyphs),
      ...Object.values(badgeGlyphs).map(({ sign }) => sign),
    ];
    const looks = [...named.map(({ parts }) => parts), ...others].map((parts) => JSON.stringify(parts));
    expect(named.length).toBeGreaterThanOrEqual(16);
    expect(new Set(looks).size).toBe(looks.length);
  });

  it("keep to their square", () => {
    for (const { glyph, parts } of named) {
      expect(parts.length, glyph).toBeGreaterThan(0);
      for (const part of parts) expect(reach(part), glyph).toBeLessThanOrEqual(0.5);
    }
  });

  it("are a letter in a cell where the dataset names none: the first of the id", () => {
    const letters = alphabet.map((letter) => glyphOfCategory({ id: `7-${letter.toLowerCase()}x` }));
    expect(new Set(letters.map((parts) => JSON.stringify(parts))).size).toBe(alphabet.length);
    for (const [cell, ...strokes] of letters) {
      expect(cell).toMatchObject({ kind: "circle", paint: "line" });
      expect(strokes.length).toBeGreaterThan(0);
      for (const stroke of strokes) expect(reach(stroke)).toBeLessThanOrEqual(0.3);
    }
    expect(glyphOfCategory({ id: "7" })).toEqual(glyphOfCategory({ id: "any", glyph: "cell" }));
  });

  it("are nothing for what is in no category", () => {
    expect(glyphOfCategory(null)).toEqual([]);
  });
});
