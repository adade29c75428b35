import type { Language } from "../../domain/records";
import encodingEn from "../../i18n/messages/en/encoding.json";
import figureEn from "../../i18n/messages/en/figure.json";
import sceneEn from "../../i18n/messages/en/scene.json";
import encodingZh from "../../i18n/messages/zh/encoding.json";
import figureZh from "../../i18n/messages/zh/figure.json";
import sceneZh from "../../i18n/messages/zh/scene.json";

/**
 * Words of a figure in the language of the figure, which need not be that of the interface: a caption is copied in
 * either. Reads the same catalogues as the interface, without its machinery, so that figures are made anywhere.
 */
const catalogues: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = {
  en: { figure: figureEn, encoding: encodingEn, scene: sceneEn },
  zh: { figure: figureZh, encoding: encodingZh, scene: sceneZh },
};

export type WordValues = Readonly<Record<string, string | number>>;

/**
 * The message of a key ("figure:footer", "encoding:sign.up") with its `{{values}}` put in. A number called `count`
 * chooses between the forms `_one` and `_other`. Throws RangeError where there is no such message.
 */
export function say(language: Language, key: string, values: WordValues = {}): string {
  const { count } = values;
  const form = typeof count === "number" ? new Intl.PluralRules(language).select(count) : null;
  const message =
    (form ? (find(language, `${key}_${form}`) ?? find(language, `${key}_other`)) : undefined) ?? find(language, key);
  if (message === undefined) throw new RangeError(`No message "${key}" in ${language}.`);
  return message.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}

function find(language: Language, key: string): string | undefined {
  const [namespace, path] = key.split(":", 2);
  if (!namespace || !path) return undefined;
  let found: unknown = catalogues[language][namespace];
  for (const name of path.split(".")) {
    found =
      typeof found === "object" && found !== null ? (found as Readonly<Record<string, unknown>>)[name] : undefined;
  }
  return typeof found === "string" ? found : undefined;
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
