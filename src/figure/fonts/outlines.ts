import type { DrawingGroup, Outline, PathPiece, Words } from "../../drawing/types";
import type { Point } from "../../scene/types";
import type { ReadFontFile } from "./faces";
import type { GlyphSource } from "./glyphs";
import { loadPrintFonts } from "./print-fonts";
import { textRuns } from "./runs";

type Path = Extract<Outline, { kind: "path" }>;

/** Words as closed contours in the unit of the words, or null where a character is in no font of the figure. */
export type OutlineWords = (words: Words) => Path[] | null;

/** Loads the TrueType files that the groups need and gives back what turns their words into outlines. */
export async function wordOutliner(groups: readonly DrawingGroup[], read: ReadFontFile): Promise<OutlineWords> {
  const fonts = await loadPrintFonts(groups, read);
  const sourcesOf = (weight: 400 | 600) => fonts.filter((font) => font.weight === weight).map((font) => font.glyphs);
  const sources = { 400: sourcesOf(400), 600: sourcesOf(600) };
  return (words) => outlinesOf(words, sources[words.weight]);
}

function outlinesOf(words: Words, sources: readonly GlyphSource[]): Path[] | null {
  const paths: Path[] = [];
  for (const [i, line] of words.lines.entries()) {
    const runs = textRuns(line, sources, (source, character) => source.has(character));
    if (runs.some((run) => run.font === null)) return null;
    const letters = runs.flatMap(({ text, font }) => (font ? [...text].map((character) => ({ character, font })) : []));
    const widths = letters.map(({ character, font }) => (font.advance(character) / font.unitsPerEm) * words.fontSize);
    const width = widths.reduce((sum, each) => sum + each, 0);
    const y = words.y + i * words.lineHeight;
    let x = words.x - (words.align === "middle" ? width / 2 : words.align === "end" ? width : 0);
    for (const [at, { character, font }] of letters.entries()) {
      const scale = words.fontSize / font.unitsPerEm;
      const left = x;
      const place = (point: Point): Point => ({ x: left + point.x * scale, y: y - point.y * scale });
      for (const { start, pieces } of font.contours(character)) {
        const placed = pieces.map(
          ({ control, to }): PathPiece => ({ control: control && place(control), to: place(to) }),
        );
        paths.push({ kind: "path", start: place(start), pieces: placed });
      }
      x += widths[at] ?? 0;
    }
  }
  return paths;
}
