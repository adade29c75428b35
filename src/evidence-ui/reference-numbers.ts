/** A piece of a text: words, or the number of a reference. */
export type Piece =
  | { readonly kind: "words"; readonly at: number; readonly text: string }
  /** `lead`, `tail`: the signs right before and after the number, which must not end or begin a line. */
  | { readonly kind: "ref"; readonly at: number; readonly ref: number; readonly lead: string; readonly tail: string };

const opening = /[[(（]+$/u;
const closing = /^[\]),;:.!?，。；：、）]+/u;

/** What stands before a run of reference numbers in either language, and the run itself; or the run in square brackets. */
const runs =
  /\[((?:background\s|背景文献\s?)?\d+[^\]]*)\]|(?:\b(?:refs?|references?|background)\s|文献\s?)(\d+(?:(?:,\s?|\sand\s|、|，|和|及|与|\s?\/\s?)\d+)*)/giu;

/**
 * A text cut where it names references, so that each number can be a way to its study. Numbers that are no reference
 * here ("background 5" of another list, a dose) stay words.
 */
export function piecesOf(text: string, isRef: (ref: number) => boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const words = (to: number) => {
    if (to > end) pieces.push({ kind: "words", at: end, text: text.slice(end, to) });
    end = to;
  };
  for (const run of text.matchAll(runs)) {
    const numbers = run[1] ?? run[2] ?? "";
    const start = run.index + run[0].lastIndexOf(numbers);
    for (const digits of numbers.matchAll(/\d+/g)) {
      const ref = Number(digits[0]);
      if (!isRef(ref)) continue;
      const from = start + digits.index;
      const lead = opening.exec(text.slice(end, from))?.[0] ?? "";
      words(from - lead.length);
      const after = from + digits[0].length;
      const tail = closing.exec(text.slice(after))?.[0] ?? "";
      pieces.push({ kind: "ref", at: end, ref, lead, tail });
      end = after + tail.length;
    }
  }
  words(text.length);
  return pieces;
}
