import { type Language, languages, languageTable } from "../domain/records/languages";
import { isRecord } from "./drafts/draft";

const required = languages.filter((language) => languageTable[language].inRecords === "always");

/** What stands in for a text that a language lacks: that of the first language, with its code behind it. */
function standIn(text: Readonly<Record<string, unknown>>, language: Language): unknown {
  const [first = language] = required;
  return text[language] ?? `${text[first]} [${first}]`;
}

/** Records in which every text has all languages of the interface. */
export function withEveryLanguage<T>(value: T): T {
  return required.length === languages.length ? value : (filled(value) as T);
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (!isRecord(value)) return value;
  const isText = required.every((language) => typeof value[language] === "string");
  if (!isText) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]));
  return Object.fromEntries(languages.map((language) => [language, standIn(value, language)]));
}
