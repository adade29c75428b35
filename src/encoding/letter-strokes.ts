import { stroke } from "./glyph-parts";
import type { Glyph } from "./glyphs";

/** Capital letters as lines on a grid of 4 by 6, so that every renderer draws them without a font. */
const letters: Readonly<Record<string, string>> = {
  A: "0,6 2,0 4,6|0.7,4 3.3,4",
  B: "0,0 0,6 3,6 4,5 4,4 3,3 0,3|3,3 4,2 4,1 3,0 0,0",
  C: "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5",
  D: "0,0 0,6 2.5,6 4,4.5 4,1.5 2.5,0 0,0",
  E: "4,0 0,0 0,6 4,6|0,3 3,3",
  F: "4,0 0,0 0,6|0,3 3,3",
  G: "4,1 3,0 1,0 0,1 0,5 1,6 3,6 4,5 4,3 2.5,3",
  H: "0,0 0,6|4,0 4,6|0,3 4,3",
  I: "2,0 2,6|1,0 3,0|1,6 3,6",
  J: "4,0 4,5 3,6 1,6 0,5",
  K: "0,0 0,6|4,0 0,3.5|1.3,2.4 4,6",
  L: "0,0 0,6 4,6",
  M: "0,6 0,0 2,3 4,0 4,6",
  N: "0,6 0,0 4,6 4,0",
  O: "1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0",
  P: "0,6 0,0 3,0 4,1 4,2 3,3 0,3",
  Q: "1,0 3,0 4,1 4,5 3,6 1,6 0,5 0,1 1,0|2.5,4.5 4,6",
  R: "0,6 0,0 3,0 4,1 4,2 3,3 0,3|2,3 4,6",
  S: "4,1 3,0 1,0 0,1 0,2 1,3 3,3 4,4 4,5 3,6 1,6 0,5",
  T: "0,0 4,0|2,0 2,6",
  U: "0,0 0,5 1,6 3,6 4,5 4,0",
  V: "0,0 2,6 4,0",
  W: "0,0 1,6 2,3 3,6 4,0",
  X: "0,0 4,6|4,0 0,6",
  Y: "0,0 2,3 4,0|2,3 2,6",
  Z: "0,0 4,0 0,6 4,6",
};

/** Side of a square of the grid, over the side of the glyph. */
const step = 0.08;

/** A capital letter in the middle of a glyph's square; nothing for what is none. */
export function letterStrokes(letter: string): readonly Glyph[] {
  const lines = letters[letter]?.split("|") ?? [];
  const place = (pair: string) => {
    const [x = 0, y = 0] = pair.split(",").map(Number);
    return `${((x - 2) * step).toFixed(3)},${((y - 3) * step).toFixed(3)}`;
  };
  return lines.map((line) => stroke(line.split(" ").map(place).join(" ")));
}
