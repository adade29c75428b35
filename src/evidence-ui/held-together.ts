import type { Piece } from "../domain/records";

/** A piece as it is set: a number with the signs right before and after it, which must not end or begin a line. */
export type SetPiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "ref"; readonly at: number; readonly ref: number; readonly lead: string; readonly tail: string };

const opening = /[[(（]+$/u;
const closing = /^[\]),;:.!?，。；：、）]+/u;

/** Each number with its brackets and commas, taken from the words around it. `at`: its place among the pieces. */
export function heldTogether(pieces: readonly Piece[]): readonly SetPiece[] {
  const lead = (at: number) => opening.exec(bare(at - 1))?.[0] ?? "";
  const tail = (at: number) => closing.exec(wordsAt(at + 1))?.[0] ?? "";
  const wordsAt = (at: number) => {
    const piece = pieces[at];
    return piece?.kind === "words" ? piece.text : "";
  };
  // Signs between two numbers belong to the first of them.
  const bare = (at: number) => (pieces[at - 1]?.kind === "ref" ? wordsAt(at).replace(closing, "") : wordsAt(at));
  return pieces.flatMap((piece, at): readonly SetPiece[] => {
    if (piece.kind === "ref") return [{ kind: "ref", at, ref: piece.ref, lead: lead(at), tail: tail(at) }];
    const text = pieces[at + 1]?.kind === "ref" ? bare(at).replace(opening, "") : bare(at);
    return text === "" ? [] : [{ kind: "words", text }];
  });
}
