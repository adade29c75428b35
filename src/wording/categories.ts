import type { Category, ColumnName, DatasetInfo, Language } from "../domain/records";
import { languageTable } from "../domain/records/base/languages";
import { say } from "./say";

/** "stellate cell": a category in lists and over columns. */
export function shortOf(category: Pick<Category, "short" | "name">, language: Language): string {
  return (category.short ?? category.name)[language];
}

/** "stellate cells": what was read out, in the middle of a sentence. */
export function questionOf(category: Pick<Category, "question" | "short" | "name">, language: Language): string {
  return category.question?.[language] ?? shortOf(category, language);
}

/** Words as they begin a line, in languages that have capital letters. */
export function capitalised(words: string, language: Language): string {
  return words.slice(0, 1).toLocaleUpperCase(languageTable[language].tag) + words.slice(1);
}

/**
 * "Favourable to liver": words of a direction with the theme of the dataset, or without one where it has none.
 *
 * @param look looks a message up by its key.
 */
export function aboutTheme(
  { theme }: Pick<DatasetInfo, "theme">,
  key: string,
  language: Language,
  look: (key: string, values: { readonly theme: string }) => string,
): string {
  return look(`${key}.${theme === undefined ? "plain" : "themed"}`, { theme: theme?.[language] ?? "" });
}

/** What one entity of the kind `outcome` is called. */
export function outcomeWord({ outcome }: Pick<DatasetInfo, "outcome">, language: Language): string {
  return outcome?.[language] ?? say(language, "encoding:shape.outcome");
}

/** Words of a caption of the picture by its id: `column.markers`, `half.top`. Empty where a band has no title. */
export function captionWords({ columns, categories }: DatasetInfo, id: string, language: Language): string {
  const [kind, name] = id.split(".");
  if (kind === "column") return columns[name as ColumnName]?.[language] ?? say(language, `scene:${id}`);
  return categories.find((each) => each.band === name && each.bandTitle)?.bandTitle?.[language] ?? "";
}
