import type { Language } from "./shared";

/** How a language is written, where pages, files and sentences must know. */
export interface LanguageFacts {
  /** BCP 47 tag, for `lang` attributes: the voice of screen readers and the shapes of ideographs. */
  readonly tag: "en" | "zh-CN";
  /** Tag with a region, which office programs ask for. */
  readonly officeTag: "en-US" | "zh-CN";
  readonly script: "Latin" | "Han";
  /** What parts two sentences, or two words. */
  readonly gap: "" | " ";
  /** What ends a sentence. */
  readonly stop: string;
  /** What parts the items of a list. */
  readonly separator: string;
  /** The language that a switch offers instead. */
  readonly other: Language;
}

/** All languages of the interface. A language more is a row here and a catalogue of messages. */
export const languageTable: Readonly<Record<Language, LanguageFacts>> = {
  en: { tag: "en", officeTag: "en-US", script: "Latin", gap: " ", stop: ".", separator: ", ", other: "zh" },
  zh: { tag: "zh-CN", officeTag: "zh-CN", script: "Han", gap: "", stop: "。", separator: "、", other: "en" },
};

/** In the order in which they are offered. */
export const languages = Object.keys(languageTable) as readonly Language[];

/** Whether the app has a language of this code. */
export function isLanguage(code: string | null): code is Language {
  return code !== null && Object.hasOwn(languageTable, code);
}
