import { measureText, type Weight } from "./measure";

export interface WrapOptions {
  readonly maxWidth: number;
  readonly size: number;
  readonly weight: Weight;
  /** More lines than this are only made where a word would be longer than the space. */
  readonly maxLines: number;
}

export interface WrappedText {
  readonly lines: readonly string[];
  /** Of the widest line. */
  readonly width: number;
}

const closing = /[，。、；：？！）》〉」』】％）)\]/·-]/;
const opening = /[（《〈「『【（([]/;
const ideograph = /[⺀-鿿豈-﫿]/;

/** Pieces that must not be broken; a line may end after each. Spaces stay at the end of a piece. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let piece = "";
  const characters = [...text];
  characters.forEach((character, i) => {
    piece += character;
    const next = characters[i + 1];
    if (next === undefined) return;
    const atSpace = character === " " && next !== " ";
    const afterSign = /[/、，\-–]/.test(character) && !closing.test(next) && next !== " ";
    const betweenIdeographs =
      (ideograph.test(character) || ideograph.test(next)) &&
      next !== " " &&
      !closing.test(next) &&
      !opening.test(character);
    if (atSpace || afterSign || betweenIdeographs) {
      pieces.push(piece);
      piece = "";
    }
  });
  if (piece !== "") pieces.push(piece);
  return pieces;
}

/** Cuts a piece that is wider than a line wherever it must. */
function cut(piece: string, fits: (text: string) => boolean): string[] {
  if (fits(piece.trimEnd())) return [piece];
  const parts: string[] = [];
  let part = "";
  for (const character of piece) {
    if (part !== "" && !fits(part + character)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  if (part !== "") parts.push(part);
  return parts;
}

/** The way to set pieces in `count` lines whose widest line is narrowest. */
function balanced(pieces: readonly string[], count: number, width: (text: string) => number): string[] {
  if (count === 1 || pieces.length <= 1) return [pieces.join("").trim()];
  let best: string[] | null = null;
  let bestWidth = Number.POSITIVE_INFINITY;
  for (let split = 1; split < pieces.length; split++) {
    const first = pieces.slice(0, split).join("").trim();
    if (width(first) >= bestWidth) break;
    const lines = [first, ...balanced(pieces.slice(split), count - 1, width)];
    const widest = Math.max(...lines.map(width));
    if (widest < bestWidth) {
      best = lines;
      bestWidth = widest;
    }
  }
  return best ?? [pieces.join("").trim()];
}

/**
 * Sets a text in as few lines as fit, broken at spaces, after slashes and hyphens, or between ideographs, and balanced,
 * so that no line is much shorter than the others. What fits in no number of lines up to `maxLines` gets more.
 */
export function wrapText(text: string, { maxWidth, size, weight, maxLines }: WrapOptions): WrappedText {
  const width = (line: string) => measureText(line, size, weight);
  const fits = (line: string) => width(line) <= maxWidth;
  const whole = text.trim();
  const done = (lines: readonly string[]): WrappedText => ({ lines, width: Math.max(0, ...lines.map(width)) });
  if (fits(whole)) return done([whole]);
  const pieces = piecesOf(whole).flatMap((piece) => cut(piece, fits));
  for (let count = 2; count <= pieces.length; count++) {
    const lines = balanced(pieces, count, width);
    if (lines.every(fits) || count >= Math.max(maxLines, 6)) return done(lines);
  }
  return done(pieces.map((piece) => piece.trim()));
}
