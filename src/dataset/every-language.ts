import { type Language, languages } from "../domain/records/base/languages";
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
  if (Array.isArray(value)) return value.map((each) => filled(each, written));
  if (!isRecord(value)) return value;
  const keys = Object.keys(value);
  const isText = keys.length > 0 && keys.every((key) => languages.some((language) => language === key));
  if (!isText) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, written)]));
  return Object.fromEntries(languages.map((language) => [language, standIn(value, language, written)]));
}
