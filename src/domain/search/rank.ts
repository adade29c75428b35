import { occurs } from "./match";
import { type Question, readQuestion } from "./question";
import { typedWords, type Word, wordsOf } from "./words";

/** How well a name fits what was typed; the smaller the better. */
export const fits = { same: 0, label: 1, whole: 2, begun: 3 } as const;
export type Fit = (typeof fits)[keyof typeof fits];

/** Whether a name is what was typed, however it is spelled: NFkB is NF-κB. */
export function isSameName(name: string, typed: readonly Word[]): boolean {
  const words = typedWords(name);
  return (
    words.length === typed.length &&
    words.every((word, at) => word.whole.some((form) => typed[at]?.whole.includes(form)))
  );
}

/** How well one of several names fits, the first of them being the one that is shown; null where none does. */
export function fitOf(names: readonly string[], question: Question): Fit | null {
  if (question.kind !== "words") return null;
  const { words } = question;
  const [label] = names;
  if (label !== undefined && isSameName(label, words)) return fits.same;
  if (names.some((name) => isSameName(name, words))) return fits.label;
  const texts = names.map(wordsOf);
  const found = (whole: boolean) => words.every((word) => texts.some((text) => occurs(text, { word, whole }, false)));
  if (found(true)) return fits.whole;
  return found(false) ? fits.begun : null;
}

/** A list by fit, best first, those that do not fit left out. What fits alike stays in its order. */
export function ranked<T>(items: readonly T[], text: string, namesOf: (item: T) => readonly string[]): readonly T[] {
  const question = readQuestion(text);
  return items
    .flatMap((item) => {
      const fit = fitOf(namesOf(item), question);
      return fit === null ? [] : [{ item, fit }];
    })
    .sort((a, b) => a.fit - b.fit)
    .map(({ item }) => item);
}
