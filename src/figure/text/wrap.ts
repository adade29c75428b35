import type { MeasureText } from "../../drawing/place";

/** Text that must not begin a line in Chinese typesetting, and text that must not end one. */
const closing = /^[、。，．：；！？）】》”’%‰,.:;!?)\]}]/u;
const opening = /[（【《“‘([{]$/u;
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/u;

/**
 * Breaks a paragraph into lines of at most `width`: at spaces, after a slash or hyphen, and between Chinese
 * characters with the rules for punctuation kept; inside a word only where it is wider than a whole line.
 */
export function wrapText(
  text: string,
  width: number,
  fontSize: number,
  weight: 400 | 600,
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string) => measure(candidate.trimEnd(), fontSize, weight) <= width;
  for (const part of breakable(text.trim())) {
    if (line === "" || fits(line + part)) {
      line += part;
    } else {
      lines.push(line.trimEnd());
      line = part.trimStart();
    }
    while (!fits(line)) {
      const cut = longestFitting(line, fits);
      if (cut >= line.length) break;
      lines.push(line.slice(0, cut));
      line = line.slice(cut);
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The same with lines of about one length, so that no character is left over on the last. */
export function wrapEvenly(
  text: string,
  width: number,
  fontSize: number,
  weight: 400 | 600,
  measure: MeasureText,
): string[] {
  const least = wrapText(text, width, fontSize, weight, measure);
  let even = least;
  if (least.length === 1) return least;
  for (let share = 0.98; share >= 0.5; share -= 0.02) {
    const lines = wrapText(text, width * share, fontSize, weight, measure);
    if (lines.length > least.length) break;
    even = lines;
  }
  return even;
}

/** Sets pieces that are not broken inside, as they fit, each line ended as its last piece ends; longer ones are wrapped. */
export function wrapPieces(pieces: readonly string[], width: number, fontSize: number, measure: MeasureText): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const joined = last === undefined ? piece : last + piece;
    if (last !== undefined && measure(joined.trimEnd(), fontSize, 400) <= width) lines[lines.length - 1] = joined;
    else {
      const broken = wrapText(piece, width, fontSize, 400, measure);
      lines.push(...broken.map((line, i) => (i === broken.length - 1 && piece.endsWith(" ") ? `${line} ` : line)));
    }
  }
  return lines.map((line) => line.trimEnd());
}

/** The pieces that a line may be broken between, each with the space that follows it. */
function breakable(text: string): string[] {
  const pieces: string[] = [];
  for (const word of text.split(/(?<=[ \t\n])(?=[^ \t\n])/u)) {
    let piece = "";
    for (const character of word) {
      const before = piece.at(-1) ?? "";
      const mayBreak =
        piece !== "" &&
        (wide.test(character) || wide.test(before) || /[/–—]/u.test(before)) &&
        !closing.test(character) &&
        !opening.test(piece) &&
        !/[ \t\n\u00a0]/u.test(character);
      if (mayBreak) {
        pieces.push(piece);
        piece = "";
      }
      piece += character;
    }
    if (piece !== "") pieces.push(piece);
  }
  return pieces;
}

/** How many characters of a line fit, at least one, no half of a surrogate pair. */
function longestFitting(line: string, fits: (candidate: string) => boolean): number {
  const characters = [...line];
  let count = 1;
  while (count < characters.length && fits(characters.slice(0, count + 1).join(""))) count++;
  return characters.slice(0, count).join("").length;
}

export interface FittedText {
  readonly lines: readonly string[];
  readonly fontSize: number;
  /** Words are missing; the last line ends in "…". */
  readonly shortened: boolean;
}

/** How much smaller letters may become to save a line. */
const savesLine = 0.78;

/**
 * Fits text into `maxLines` lines: on one line if a little smaller letters do it, else smaller down to `minSize`, cut
 * with "…" as the last resort.
 */
export function fitText(
  text: string,
  box: { width: number; maxLines: number; fontSize: number; minSize: number; weight: 400 | 600 },
  measure: MeasureText,
): FittedText {
  const { width, maxLines, weight } = box;
  const whole = measure(text.trim(), box.fontSize, weight);
  const single = whole > width ? Math.floor((box.fontSize * width * 10) / whole) / 10 : box.fontSize;
  if (single >= Math.max(box.minSize, box.fontSize * savesLine)) {
    return { lines: [text.trim()], fontSize: single, shortened: false };
  }
  for (let fontSize = box.fontSize; fontSize >= box.minSize - 1e-9; fontSize -= Math.max(0.5, box.fontSize / 24)) {
    const lines = wrapText(text, width, fontSize, weight, measure);
    if (lines.length <= maxLines) return { lines, fontSize, shortened: false };
  }
  const lines = wrapText(text, width, box.minSize, weight, measure).slice(0, maxLines);
  let last = lines.pop() ?? "";
  while (last !== "" && measure(`${last}…`, box.minSize, weight) > width) last = [...last].slice(0, -1).join("");
  return { lines: [...lines, `${last.trimEnd()}…`], fontSize: box.minSize, shortened: true };
}
