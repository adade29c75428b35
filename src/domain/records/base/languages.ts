/** How a language is written, where pages, files and sentences must know. */
export interface LanguageFacts {
  /** As the language calls itself. */
  readonly name: string;
  /** BCP 47 tag, for `lang` attributes: the voice of screen readers and the shapes of ideographs. */
  readonly tag: string;
  /** Tag with a region, which office programs ask for. */
  readonly officeTag: string;
  readonly script: "Latin" | "Han";
  /** What parts two sentences, or two words. */
  readonly gap: "" | " ";
  /** What ends a sentence. */
  readonly stop: string;
  /** What parts the items of a list. */
  readonly separator: string;
  /** Whether records must have their texts in it. Where they need not, the first language stands in, marked as such. */
  readonly inRecords: "always" | "where written";
}

const rows = {
  en: {
    name: "English",
    tag: "en",
    officeTag: "en-US",
    script: "Latin",
    gap: " ",
    stop: ".",
    separator: ", ",
    inRecords: "always",
  },
  zh: {
    name: "中文",
    tag: "zh-CN",
    officeTag: "zh-CN",
    script: "Han",
    gap: "",
    stop: "。",
    separator: "、",
    inRecords: "always",
  },
} satisfies Readonly<Record<string, LanguageFacts>>;

export type Language = keyof typeof rows;

/** All languages of the interface. One more is a row and its catalogues. */
export const languageTable: Readonly<Record<Language, LanguageFacts>> = rows;

/** In the order in which they are offered. */
export const languages = Object.keys(languageTable) as readonly Language[];

/** The language that a switch offers next. */
export function languageAfter(language: Language): Language {
  return languages[(languages.indexOf(language) + 1) % languages.length] ?? language;
}

/** Whether the app has a language of this code. */
export function isLanguage(code: string | null): code is Language {
  return code !== null && Object.hasOwn(languageTable, code);
}

/** A text for each language. */
export function inEachLanguage(textIn: (language: Language) => string): Readonly<Record<Language, string>> {
  return Object.fromEntries(languages.map((language) => [language, textIn(language)])) as Record<Language, string>;
}

/** The same text in every language: ids, numbers, names that have no translation. */
export function inEveryLanguage(text: string): Readonly<Record<Language, string>> {
  return inEachLanguage(() => text);
}

/** A text as each language has it, each once: what search reads. */
export function inAnyLanguage(text: Readonly<Record<Language, string>> | null | undefined): readonly string[] {
  return text ? [...new Set(languages.map((language) => text[language]))] : [];
}
