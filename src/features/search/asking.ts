import type { Language } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";
import {
  type Asked,
  askedAmong,
  fitOf,
  fits,
  occurs,
  type SearchDocument,
  type Word,
  wordsOf,
} from "../../domain/search";

/** A question as it is put to one document after the other. */
export interface Asking {
  /** How well a document fits: its name first, then its names, then whole words in what is written of it. */
  readonly fit: (document: SearchDocument, language: Language) => number;
  /** How many of the words a document has. */
  readonly count: (document: SearchDocument) => number;
}

/** Between names that have the whole words and names that begin with them stand texts that have the whole words. */
const inText = fits.whole + 0.5;
const atLast = fits.begun + 1;

const namesIn = (document: SearchDocument, language: Language): readonly string[] => [
  ...(document.kind === "node" ? [document.label[language]] : []),
  ...document.names,
  ...document.authors,
];

const known = new WeakMap<SearchDocument, readonly (readonly Word[])[]>();

/** The words of every text of a document, read once. */
export function textsOf(document: SearchDocument): readonly (readonly Word[])[] {
  const { names, authors, citation, models, text } = document;
  const texts = known.get(document) ?? [names, authors, citation, models, text].flat().map(wordsOf);
  known.set(document, texts);
  return texts;
}

export function newAsking(words: readonly Word[]): Asking {
  const has = (texts: readonly (readonly Word[])[], asked: Asked) => texts.some((text) => occurs(text, asked, false));
  return {
    fit: (document, language) => {
      const ofNames = fitOf(namesIn(document, language), { kind: "words", words });
      if (ofNames !== null && ofNames <= fits.whole) return ofNames;
      const texts = textsOf(document);
      if (words.every((word) => has(texts, { word, whole: true }))) return inText;
      return ofNames ?? atLast;
    },
    count: (document) => {
      const texts = textsOf(document);
      return words.filter((word) => has(texts, { word, whole: false })).length;
    },
  };
}

/** Where a document was found: the part of it that has most of the words, and the words as they are asked for. */
export interface FoundIn {
  readonly field: "names" | "authors" | "citation" | "models" | "text";
  readonly text: string;
  readonly asked: readonly Asked[];
}

/** Null where no part has any of the words as they were typed: a slip was forgiven. */
export function foundIn(document: SearchDocument, words: readonly Word[], language: Language): FoundIn | null {
  const fields = ["names", "authors", "citation", "models", "text"] as const;
  const parts = fields.flatMap((field) => document[field].map((text) => ({ field, text, words: wordsOf(text) })));
  const asked = askedAmong(
    words,
    parts.map((part) => part.words),
  );
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  const counted = parts.map((part) => ({
    ...part,
    count: asked.filter((each) => occurs(part.words, each, false)).length,
    own: isHan(part.text) === (languageTable[language].script === "Han"),
  }));
  // Of parts that have as many, the first; of one field, the one in the reader's language.
  const [best] = counted
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || fields.indexOf(a.field) - fields.indexOf(b.field) || +b.own - +a.own);
  return best ? { field: best.field, text: best.text, asked } : null;
}
