import i18next, { type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../domain/records";
import { languageTable } from "../domain/records/base/languages";
import { catalogues } from "./catalogues";

/** Fetches the catalogues of all languages, so that a switch needs no network. */
export async function warmUpCatalogues(): Promise<void> {
  await Promise.all(Object.values(catalogues).map(({ all }) => all()));
}

/** Starts the translation in one language. Other languages load when they are asked for. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    // No other language to fall back on: a test holds both catalogues to the same messages.
    fallbackLng: false,
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  await speak(language);
}

/** Adds the messages of a language where they are not there yet. */
async function addMessages(language: Language): Promise<void> {
  const { default: catalogue } = await catalogues[language].all();
  for (const [path, messages] of Object.entries(catalogue)) {
    const namespace = /([^/]+)\.json$/.exec(path)?.[1];
    if (namespace && !i18next.hasResourceBundle(language, namespace)) {
      i18next.addResourceBundle(language, namespace, messages);
    }
  }
}

/** The messages of a language, which need not be the one that is spoken: for files in either. */
export async function wordsIn(language: Language): Promise<TFunction> {
  await addMessages(language);
  return i18next.getFixedT(language);
}

/** Switches everything that is translated, and the document itself, to a language. */
export async function speak(language: Language): Promise<void> {
  await addMessages(language);
  await i18next.changeLanguage(language);
  document.documentElement.lang = languageTable[language].tag;
}
