import { measureText, type Weight } from "./measure";

export interface WrapOptions {
  readonly maxWidth: number;
  readonly size: number;
  readonly weight: Weight;
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
    if (part !== "" && !fits(part + character) && !closing.test(character)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  if (part !== "") parts.push(part);
  return parts;
}

/** Lines filled one after the other, none wider than `limit` unless a single piece is. */
function filled(pieces: readonly string[], fits: (text: string) => boolean): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && !fits((line + piece).trim())) {
      lines.push(line.trim());
      line = "";
    }
    line += piece;
  }
  return line.trim() === "" ? lines : [...lines, line.trim()];
}

/** How much wider than asked two lines may be before a third one is made. */
const stretch = 1.2;
/** Steps of halving in the search for the narrowest setting: exact to a thousandth of the line. */
const halvings = 10;

/**
 * Sets a text in as few lines as fit, broken at spaces, after slashes and hyphens, or between ideographs, and balanced,
 * so that no line is much shorter than the others. Words that are longer than a line are cut.
 */
export function wrapText(text: string, { maxWidth, size, weight }: WrapOptions): WrappedText {
  const width = (line: string) => measureText(line, size, weight);
  const within = (limit: number) => (line: string) => width(line) <= limit;
  const whole = text.trim();
  const done = (lines: readonly string[]): WrappedText => ({ lines, width: Math.max(0, ...lines.map(width)) });
  if (width(whole) <= maxWidth) return done([whole]);
  const pieces = piecesOf(whole).flatMap((piece) => cut(piece, within(maxWidth)));
  let widest = maxWidth;
  let count = filled(pieces, within(widest)).length;
  if (count > 2 && filled(pieces, within(maxWidth * stretch)).length <= 2) {
    widest = maxWidth * stretch;
    count = 2;
  }
  let narrowest = width(whole) / count - size;
  for (let step = 0; step < halvings; step++) {
    const middle = (narrowest + widest) / 2;
    if (filled(pieces, within(middle)).length <= count) widest = middle;
    else narrowest = middle;
  }
  return done(filled(pieces, within(widest)));
}
