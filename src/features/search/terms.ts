import type { Query } from "minisearch";
import { type Asked, wordsOf } from "../../domain/search";

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

function queryOfWord({ word: { whole, begun, isHan }, whole: isWhole }: Asked, forgiving: boolean): Query {
  if (isHan) {
    const [run = ""] = whole;
    const characters = [...run];
    return {
      combineWith: "AND",
      queries: characters.length === 1 ? characters : pairsOf(run).slice(characters.length),
    };
  }
  const beginning = isWhole ? [] : begun.filter((form) => !isNumber(form));
  return {
    combineWith: "OR",
    queries: [
      ...whole,
      ...(beginning.length > 0 ? [{ prefix: true, weights: { prefix: 0.3, fuzzy: 0.2 }, queries: beginning }] : []),
      ...(forgiving && beginning.length > 0
        ? [{ fuzzy: (term: string) => (term.length >= slipFrom ? 0.2 : false), queries: beginning }]
        : []),
    ],
  };
}

export interface QueryOptions {
  /** All of the words, or any of them. */
  readonly every: boolean;
  /** Slips in long words are forgiven. */
  readonly forgiving: boolean;
}

/** Each word as it is asked for: as a whole, or also as the beginning of one. */
export function queryOf(asked: readonly Asked[], { every, forgiving }: QueryOptions): Query {
  return { combineWith: every ? "AND" : "OR", queries: asked.map((each) => queryOfWord(each, forgiving)) };
}
