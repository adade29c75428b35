import type { Language } from "../domain/records";
import { catalogues } from "../i18n/catalogues";

const plurals = new Map<Language, Intl.PluralRules>();

function pluralForm(language: Language, count: number): Intl.LDMLPluralRule {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules.select(count);
}

/** A message as the catalogue has it; `count` chooses between `_one` and `_other`. Undefined where there is none. */
export function messageOf(language: Language, key: string, count: number | null): string | undefined {
  if (count !== null) {
    const form = find(language, `${key}_${pluralForm(language, count)}`) ?? find(language, `${key}_other`);
    if (form !== undefined) return form;
  }
  return find(language, key);
}

function find(language: Language, key: string): string | undefined {
  const [namespace, path] = key.split(":", 2);
  if (!namespace || !path) return undefined;
  let found: unknown = (catalogues[language].words as Readonly<Record<string, unknown>>)[namespace];
  for (const name of path.split(".")) {
    found =
      typeof found === "object" && found !== null ? (found as Readonly<Record<string, unknown>>)[name] : undefined;
  }
  return typeof found === "string" ? found : undefined;
}
