import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { describe, expect, test } from "vitest";
import { outlineBounds } from "../../../src/drawing/place";
import { FontError, readGlyphs } from "../../../src/figure/fonts/glyphs";
import { textRuns } from "../../../src/figure/fonts/runs";

function opened(script: "latin" | "chinese", weight: 400 | 600) {
  const file = readFileSync(`public/fonts/osteograph-sans-${script}-${weight}.ttf`);
  const reference = fontkit.create(file);
  if ("fonts" in reference) throw new Error("one font was expected");
  return { ours: readGlyphs(new Uint8Array(file)), reference };
}

const samples = { latin: "AaQgβκα–é%&ijäÅ…½", chinese: "骨异补脂素、（" } as const;

describe.each(["latin", "chinese"] as const)("outlines of the %s letters", (script) => {
  test.each([400, 600] as const)("are those of the font file at weight %i", (weight) => {
    const { ours, reference } = opened(script, weight);
    expect(ours.unitsPerEm).toBe(reference.unitsPerEm);
    for (const character of samples[script]) {
      const glyph = reference.glyphForCodePoint(character.codePointAt(0) ?? 0);
      expect(ours.has(character)).toBe(glyph.id !== 0);
      if (glyph.id === 0) continue;
      expect(ours.advance(character)).toBe(glyph.advanceWidth);
      const contours = ours.contours(character);
      const commands = glyph.path.commands.filter(({ command }) => command === "moveTo");
      expect(contours).toHaveLength(commands.length);
      const bounds = contours.map((contour) => outlineBounds({ kind: "path", ...contour }));
      const [left, right] = [
        Math.min(...bounds.map((b) => b?.left ?? 0)),
        Math.max(...bounds.map((b) => b?.right ?? 0)),
      ];
      expect(Math.abs(left - glyph.bbox.minX)).toBeLessThan(12);
      expect(Math.abs(right - glyph.bbox.maxX)).toBeLessThan(12);
      const corners = glyph.path.commands.filter(({ command }) => command === "lineTo").map(({ args }) => args.join());
      const points = new Set(
        contours
          .flatMap(({ start, pieces }) => [start, ...pieces.map((piece) => piece.to)])
          .map(({ x, y }) => `${x},${y}`),
      );
      for (const corner of corners) expect(points).toContain(corner);
    }
  });
});

describe("a file that is no font", () => {
  test("is refused", () => {
    expect(() => readGlyphs(new Uint8Array(4))).toThrow(FontError);
    expect(() => readGlyphs(new TextEncoder().encode("wOF2 and more than twelve bytes"))).toThrow(FontError);
  });
});

describe("a line in two scripts", () => {
  const has = (font: string, character: string) => font.includes(character);

  test("is split where the font changes, and keeps its spaces with the words before them", () => {
    expect(textRuns("NF 骨ab", ["NFab ", "骨 "], has)).toEqual([
      { text: "NF ", font: "NFab " },
      { text: "骨", font: "骨 " },
      { text: "ab", font: "NFab " },
    ]);
  });

  test("tells the characters that no font has", () => {
    expect(textRuns("a龘", ["a"], has)).toEqual([
      { text: "a", font: "a" },
      { text: "龘", font: null },
    ]);
    expect(textRuns("", ["a"], has)).toEqual([]);
  });
});
