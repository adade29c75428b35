/** A piece of a text: words, or the number of a reference as it is printed there. */
export type Piece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "ref"; readonly ref: number; readonly text: string };

/** References in prose as curators write them: "[9]", "[5, 6, 9]", "[5、6]". Square brackets around anything else are words. */
const citations = /\[\d+(?:(?:, ?|、)\d+)*\]/g;

/** A text of the records cut at the references that it cites. Each number is a piece of its own, its brackets are words. */
export function piecesOfProse(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const add = (from: number, to: number, ref: boolean) => {
    const piece = text.slice(from, to);
    if (piece !== "")
      pieces.push(ref ? { kind: "ref", ref: Number(piece), text: piece } : { kind: "words", text: piece });
    end = to;
  };
  for (const citation of text.matchAll(citations)) {
    for (const digits of citation[0].matchAll(/\d+/g)) {
      const from = citation.index + digits.index;
      add(end, from, false);
      add(from, from + digits[0].length, true);
    }
  }
  add(end, text.length, false);
  return pieces;
}

/** The references that a text cites, each once. */
export function refsOfProse(text: string): readonly number[] {
  return [...new Set(piecesOfProse(text).flatMap((piece) => (piece.kind === "ref" ? [piece.ref] : [])))];
}
