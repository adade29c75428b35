import type { CompiledDataset } from "../domain/records";
import { type Language, languages } from "../domain/records/base/languages";
import { languagesOf } from "./checks/languages";
import { isRecord } from "./drafts/draft";

/** A word such as RUNX2 or BV/TV, which is written so in every language. */
function isSymbol(text: string): boolean {
  return /[\p{Lu}\d]/u.test(text) && !/\s|\p{Ll}{4}/u.test(text);
}

/** What stands in for a text that a language lacks: that of the first language that has one, with its code behind it. */
function standIn(text: Readonly<Record<string, unknown>>, language: Language, written: readonly Language[]): unknown {
  if (text[language] !== undefined) return text[language];
  const first = [...written, ...languages].find((each) => typeof text[each] === "string") ?? language;
  const words = String(text[first]);
  return isSymbol(words) ? words : `${words} [${first}]`;
}

/** Records in which every text has all languages of the interface. @param written the languages of the dataset, first ones first. */
export function withEveryLanguage<T>(value: T, written: readonly Language[]): T {
  return written.length === languages.length ? value : (filled(value, written) as T);
}

function filled(value: unknown, written: readonly Language[]): unknown {
  return withTexts(value, (text) =>
    Object.fromEntries(languages.map((language) => [language, standIn(text, language, written)])),
  );
}

/** The dataset as it was written: texts without those that stand in for a language which it is not written in. */
export function withoutStandIns(dataset: CompiledDataset): CompiledDataset {
  const written = languagesOf(dataset.dataset);
  if (written.length === languages.length) return dataset;
  return withTexts(dataset, (text) => {
    const own = Object.fromEntries(Object.entries(text).filter(([key]) => written.some((each) => each === key)));
    const isStandIn = (key: string) => text[key] === standIn(own, key as Language, written);
    const isOther = ([key]: [string, unknown]) => !(key in own) && !isStandIn(key);
    return { ...own, ...Object.fromEntries(Object.entries(text).filter(isOther)) };
  }) as CompiledDataset;
}

type Text = Readonly<Record<string, unknown>>;

/** A value with each text in it, a record whose fields are languages, put as `write` says. */
function withTexts(value: unknown, write: (text: Text) => Text): unknown {
  if (Array.isArray(value)) return value.map((each) => withTexts(each, write));
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => languages.some((language) => language === key))) return write(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withTexts(inner, write)]));
}
