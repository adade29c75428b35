import metrics from "./font-metrics.generated.json";

export type Weight = 400 | 600;

/** Family of everything in the picture. */
export const fontFamily = '"Osteograph Sans", "Inter", "Noto Sans SC", sans-serif';

const advances: Readonly<Record<Weight, Readonly<Record<string, number>>>> = metrics;

/** Width of a character that the metrics do not know, in thousandths of an em: a broad letter. */
const unknownAdvance = 650;

function advanceOf(character: string, weight: Weight): number {
  if ((character.codePointAt(0) ?? 0) >= 0x2e80) return 1000;
  return advances[weight][character] ?? unknownAdvance;
}

/**
 * Width of a line of text in scene units, from the advance widths of the shipped fonts (ideographs are one em wide).
 * Kerning is left out, so the result is the same everywhere and a little wider than what is painted.
 */
export function measureText(text: string, size: number, weight: Weight): number {
  let thousandths = 0;
  for (const character of text) thousandths += advanceOf(character, weight);
  return (thousandths * size) / 1000;
}
