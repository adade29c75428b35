import type { Language } from "../domain/records";
import { messageOf } from "./message";

export type WordValues = Readonly<Record<string, string | number>>;

/**
 * The words of a figure in the language of the figure, which need not be that of the interface: a caption is copied in
 * either. Reads the same catalogues as the interface, without its machinery, so that figures are made anywhere.
 *
 * The message of a key ("figure:footer", "encoding:sign.up") with its `{{values}}` put in. A number called `count`
 * chooses between the forms `_one` and `_other`. Throws RangeError where there is no such message.
 */
export function say(language: Language, key: string, values: WordValues = {}): string {
  const { count } = values;
  const message = messageOf(language, key, typeof count === "number" ? count : null);
  if (message === undefined) throw new RangeError(`No message "${key}" in ${language}.`);
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** "24, 25": references as the language lists them. */
export function listed(language: Language, items: readonly (string | number)[]): string {
  return items.join(say(language, "figure:list.separator"));
}

/** A day as figures print it: 2026-03-01 in both languages, by the local clock. */
export function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
