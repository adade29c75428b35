import type { DrawingGroup } from "../../drawing/types";
import { charactersOf, covers, fontFaces, type ReadFontFile } from "./faces";

/** Rules of `@font-face`, with the font files that the groups need as data, for an SVG file that stands alone. */
export async function embeddedFontFaces(groups: readonly DrawingGroup[], read: ReadFontFile): Promise<string> {
  const written = charactersOf(groups);
  const faces = await fontFaces(read);
  const needed = faces.filter((face) => [...written[face.weight]].some((character) => covers(face, character)));
  const rules = await Promise.all(
    needed.map(async ({ file, weight, ranges }) => {
      const range = ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${to.toString(16)}`)).join(",");
      const data = toBase64(await read(file));
      return `@font-face{font-family:"Osteograph Sans";font-weight:${weight};src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
    }),
  );
  return rules.join("\n");
}

function hex(code: number): string {
  return `U+${code.toString(16)}`;
}

/** Base64, in pieces that the call stack holds. */
export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
  return btoa(binary);
}
