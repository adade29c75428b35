import type { Query } from "minisearch";
import { type Word, wordsOf } from "../../domain/search";

/** Chinese by characters and pairs of them, for it has no spaces. */
function pairsOf(run: string): readonly string[] {
  const characters = [...run];
  return [...characters, ...characters.slice(1).map((next, at) => `${characters[at]}${next}`)];
}

/** What the index keeps of a text: every form of every word. */
export function termsOf(text: string): string[] {
  return wordsOf(text).flatMap(({ whole, begun, isHan }) =>
    isHan ? whole.flatMap(pairsOf) : [...new Set([...whole, ...begun])],
  );
}

const isNumber = (form: string) => /^[\d.]+$/.test(form);

/** A long word may have a slip in it; a number or Chinese may not. */
const slipFrom = 5;

function queryOfWord({ whole, begun, isHan }: Word, forgiving: boolean): Query {
  if (isHan) {
    const [run = ""] = whole;
    const characters = [...run];
    return {
      combineWith: "AND",
      queries: characters.length === 1 ? characters : pairsOf(run).slice(characters.length),
    };
  }
  const beginning = begun.filter((form) => !isNumber(form));
  return {
    combineWith: "OR",
    queries: [
      ...whole,
      ...(beginning.length > 0 ? [{ prefix: true, weights: { prefix: 0.3, fuzzy: 0.2 }, queries: beginning }] : []),
      ...(forgiving ? [{ fuzzy: (term: string) => (term.length >= slipFrom ? 0.2 : false), queries: beginning }] : []),
    ],
  };
}

export interface QueryOptions {
  /** All of the words, or any of them. */
  readonly every: boolean;
  /** Slips in long words are forgiven. */
  readonly forgiving: boolean;
}

export function queryOf(words: readonly Word[], { every, forgiving }: QueryOptions): Query {
  return { combineWith: every ? "AND" : "OR", queries: words.map((word) => queryOfWord(word, forgiving)) };
}
