import { languagesOf } from "../../../dataset/checks/languages";
import { withEveryLanguage } from "../../../dataset/every-language";
import { type Bilingual, type CompiledDataset, type Language, type Printed, printedIn } from "../../../domain/records";
import { languages } from "../../../domain/records/base/languages";

/** The language that a collection is written in by a reader of `language`: that one, or the collection's first. */
export function writtenLanguage({ dataset }: CompiledDataset, language: Language): Language {
  const own = languagesOf(dataset);
  return own.includes(language) ? language : (own[0] ?? language);
}

/** The same words in all languages, those in which they are not written marked as such. */
const inAll = (text: string, language: Language): Bilingual =>
  withEveryLanguage({ [language]: text }, [language]) as Bilingual;

/** A text as it is typed in one language. A translation stays; what only took the place of one follows. */
export function written(text: string, language: Language, before?: Bilingual | null): Bilingual {
  const now = inAll(text, language);
  if (!before) return now;
  const was = inAll(before[language], language);
  const pairs = languages.map((each) => [
    each,
    each !== language && before[each] !== was[each] ? before[each] : now[each],
  ]);
  return Object.fromEntries(pairs) as Bilingual;
}

/** The same for words as the source prints them; undefined for an empty text. */
export function printed(text: string, language: Language, before?: Printed): Printed | undefined {
  if (text === "") return undefined;
  return typeof before === "object" ? written(text, language, before) : text;
}

export const textOf = (words: Printed | null | undefined, language: Language): string =>
  words ? printedIn(words, language) : "";
