import { folded } from "../../domain/names/name-key";
import type { Language } from "../../domain/records/base/languages";
import words from "./words.json";

/** What a column may be, with the group that menus put it in. */
export const fieldGroups = {
  paper: ["author", "year", "title", "journal", "pmid", "doi", "reference"],
  finding: ["subject", "source", "object", "effect", "measured", "via"],
  experiment: ["approach", "system", "organism", "inducer", "doses"],
  result: ["comparator", "time", "n", "size", "statistic", "p"],
  place: ["figure", "quote", "note"],
} as const satisfies Readonly<Record<string, readonly (keyof typeof words)[]>>;

export type FieldGroup = keyof typeof fieldGroups;
export type FieldId = (typeof fieldGroups)[FieldGroup][number];

/** All of them, in the order of a table that we write. */
export const fields: readonly FieldId[] = Object.values(fieldGroups).flat();

/** What the header of a column says in a table that we write. */
export function headerOf(field: FieldId, language: Language): string {
  return words[field][language]?.[0] ?? words[field].en[0] ?? field;
}

/** Words in one form for comparison: letter case, width, and signs between words make no difference. */
export function plainWord(text: string): string {
  return folded(text)
    .replace(/[\s_:：*#.]+/g, " ")
    .trim();
}

const byWord: ReadonlyMap<string, FieldId> = new Map(
  fields.flatMap((field) =>
    [field, ...Object.values(words[field]).flat()].map((word) => [plainWord(word), field] as const),
  ),
);

/** The field that a header names by one of its words; null where it names none. */
export function fieldNamed(header: string): FieldId | null {
  return byWord.get(plainWord(header)) ?? null;
}
