import { typedWords, type Word } from "./words";

/** More than this is no name and no sentence. */
export const MAX_QUESTION_LENGTH = 120;

/** Words of a question that say nothing of what is asked for, as long as there are others. */
const noise = new Set(
  "a an and any are at by did do does for from has have how in is it of on or show that the there they this to used uses use using was were what which who with study studies paper papers reference references ref refs".split(
    " ",
  ),
);

/** What someone typed, read. */
export type Question =
  | { readonly kind: "empty" }
  /** Punctuation only. */
  | { readonly kind: "no-words" }
  | { readonly kind: "too-long" }
  | { readonly kind: "words"; readonly words: readonly Word[] };

export function readQuestion(text: string): Question {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "empty" };
  if ([...trimmed].length > MAX_QUESTION_LENGTH) return { kind: "too-long" };
  const typed = typedWords(trimmed);
  if (typed.length === 0) return { kind: "no-words" };
  const telling = typed.filter((word) => !word.begun.some((form) => noise.has(form)));
  return { kind: "words", words: telling.length > 0 ? telling : typed };
}
