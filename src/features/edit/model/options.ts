import { folded } from "../../../domain/names/name-key";

/** One of a few values that a cell may have. */
export interface Option<T extends string = string> {
  readonly value: T;
  /** As the cell shows it. */
  readonly label: string;
  /** Other ways to write it: signs, short forms, the words of the other language. */
  readonly words: readonly string[];
}

const wordsOf = (text: string): string =>
  folded(text)
    .replace(/[\s.‐‑–-]+/g, " ")
    .trim();

/** The option that a text names, in any letter case and with or without its sign; null where it names none. */
export function optionOf<T extends string>(text: string, options: readonly Option<T>[]): Option<T> | null {
  const asked = wordsOf(text);
  const bare = wordsOf(text.replace(/^[^\p{L}\p{N}]+/u, ""));
  const names = (option: Option<T>) => [option.label, option.value, ...option.words].map(wordsOf);
  return (
    options.find((option) => names(option).includes(asked)) ??
    options.find((option) => bare !== "" && names(option).includes(bare)) ??
    null
  );
}

/** Options whose name begins with what is typed, or holds it; all for nothing. */
export function optionsFor<T extends string>(typed: string, options: readonly Option<T>[]): readonly Option<T>[] {
  const asked = wordsOf(typed);
  const rank = (option: Option<T>): number => {
    const names = [option.label, ...option.words].map(wordsOf);
    if (names.includes(asked)) return 0;
    if (names.some((name) => name.startsWith(asked) || name.split(" ").some((word) => word.startsWith(asked))))
      return 1;
    return names.some((name) => name.includes(asked)) ? 2 : 3;
  };
  return options
    .map((option) => ({ option, at: rank(option) }))
    .filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at)
    .map(({ option }) => option);
}

/** Parts of a list as one types it: "protein, mRNA". */
export function partsOf(text: string): readonly string[] {
  return text
    .split(/[,;，；、]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
