import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../domain/records";

export const languages: readonly Language[] = ["en", "zh"];

/** For the `lang` attribute: tells screen readers the voice and browsers the shapes of the ideographs. */
const tags: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

const catalogues = {
  en: () => import("./catalogue-en"),
  zh: () => import("./catalogue-zh"),
};

/** The first language that the reader prefers and the app has; English where there is none. */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split("-")[0] === language);
    if (found) return found;
  }
  return "en";
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

/** Switches everything that is translated, and the document itself, to a language. */
export async function speak(language: Language): Promise<void> {
  const { default: catalogue } = await catalogues[language]();
  for (const [path, messages] of Object.entries(catalogue)) {
    const namespace = /([^/]+)\.json$/.exec(path)?.[1];
    if (namespace && !i18next.hasResourceBundle(language, namespace)) {
      i18next.addResourceBundle(language, namespace, messages);
    }
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = tags[language];
}
