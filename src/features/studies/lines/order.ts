import { amountsOf, spanOf } from "../../../domain/doses";
import { hasNumbers } from "../../../domain/evidence";
import type { ColumnId } from "./columns";
import type { Line } from "./lines";
import { textOf, valuesOf } from "./values";
import type { Words } from "./words";

/**
 * What a column sorts by: numbers by size, sections by their parts, doses by the lowest one with concentrations before
 * doses by body weight. Undefined goes last in either direction: what is not reported has no place in an order.
 */
export function orderKey(column: ColumnId, line: Line, words: Words): number | string | undefined {
  switch (column) {
    case "ref":
      return hasNumbers(words.evidence) ? line.study.ref : textOf(column, line, words);
    case "year":
      return line.row.year ?? undefined;
    case "section": {
      const [part = 0, sub = 0] = (line.study.section ?? "").split(".").map(Number);
      return part * 100 + sub;
    }
    case "dosePrinted":
    case "doseConverted": {
      const [first] = spanOf(line.arms.flatMap((arm) => amountsOf(words.evidence, arm)));
      if (!first) return undefined;
      return first.unit === "μmol/L" ? first.from : 1e9 + first.from;
    }
    case "marks":
      return -valuesOf(column, line, words).length;
    default: {
      const values = valuesOf(column, line, words);
      return values.length === 0 || values.every((value) => value.missing) ? undefined : textOf(column, line, words);
    }
  }
}

const collators = new Map<string, Intl.Collator>();

/** Making the rules of a language takes a hundred times as long as comparing two words by them. */
function collatorOf(language: string): Intl.Collator {
  const known = collators.get(language) ?? new Intl.Collator(language, { numeric: true });
  collators.set(language, known);
  return known;
}

/** Text by the rules of the language (pinyin in Chinese) with numbers in words by size, numbers by size. */
export function compareKeys(a: number | string, b: number | string, language: string): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collatorOf(language).compare(String(a), String(b));
}
