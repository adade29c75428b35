import type { DrawingGroup } from "../../drawing/types";
import { charactersOf, type ReadFontFile } from "./faces";
import { type GlyphSource, readGlyphs } from "./glyphs";

/** A TrueType file of the family, for formats that embed fonts or draw their outlines. */
export interface PrintFont {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly file: Uint8Array<ArrayBuffer>;
  readonly glyphs: GlyphSource;
}

/** Files of a weight in the order in which they are asked for a character. */
const parts = ["latin", "chinese", "chinese-common"] as const;

function isChinese(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x2e80;
}

/**
 * Loads what the groups need and no more: Latin and Greek, the Chinese of the review, and the large file of common
 * Chinese only where a reader's own words ask for it.
 */
export async function loadPrintFonts(groups: readonly DrawingGroup[], read: ReadFontFile): Promise<PrintFont[]> {
  const written = charactersOf(groups);
  const fonts: PrintFont[] = [];
  for (const weight of [400, 600] as const) {
    let left = [...written[weight]];
    for (const part of parts) {
      const asked = left.filter((character) => isChinese(character) === part.startsWith("chinese"));
      if (asked.length === 0) continue;
      const file = await read(`osteograph-sans-${part}-${weight}.ttf`);
      const glyphs = readGlyphs(file);
      left = left.filter((character) => !glyphs.has(character));
      fonts.push({ name: `OsteographSans-${part}-${weight}`, weight, file, glyphs });
    }
  }
  return fonts;
}
