import metrics from "./font-metrics.generated.json";

export type Weight = 400 | 600;

/** Family of everything in the picture. */
export const fontFamily = '"Osteograph Sans", "Inter", "Noto Sans SC", sans-serif';

/** Width of a character that the metrics do not know, in thousandths of an em: a broad letter. */
const unknownAdvance = 650;
/** The first ideograph, and the width of each. */
const ideographs = 0x2e80;
const ideographAdvance = 1000;

/** Advance widths by code: composing a figure asks for those of millions of letters. */
function tableOf(advances: Readonly<Record<string, number>>): Uint16Array {
  const table = new Uint16Array(ideographs).fill(unknownAdvance);
  for (const [character, advance] of Object.entries(advances)) table[character.charCodeAt(0)] = advance;
  return table;
}

const tables: Readonly<Record<Weight, Uint16Array>> = { 400: tableOf(metrics[400]), 600: tableOf(metrics[600]) };

const isFirstHalf = (code: number) => code >= 0xd800 && code < 0xdc00;
const isSecondHalf = (code: number) => code >= 0xdc00 && code < 0xe000;

/**
 * Width of a line of text in scene units, from the advance widths of the shipped fonts (ideographs are one em wide).
 * Kerning is left out, so the result is the same everywhere and a little wider than what is painted.
 */
export function measureText(text: string, size: number, weight: Weight): number {
  const table = tables[weight];
  let thousandths = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    thousandths += table[code] ?? ideographAdvance;
    // The second half of a pair belongs to the same character.
    if (isFirstHalf(code) && isSecondHalf(text.charCodeAt(i + 1))) i++;
  }
  return (thousandths * size) / 1000;
}
