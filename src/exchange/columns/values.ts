import type { Approach, Effect, Measured } from "../../domain/records";
import { type Language, languageTable } from "../../domain/records/base/languages";
import { plainWord } from "./fields";
import words from "./values.json";

type Kind = keyof typeof words;

const tables = new Map<Kind, ReadonlyMap<string, string>>(
  (Object.keys(words) as Kind[]).map((kind) => [
    kind,
    new Map(
      Object.entries(words[kind]).flatMap(([value, all]) => all.map((word) => [plainWord(word), value] as const)),
    ),
  ]),
);

/** The value that a whole cell means; null where it is no word that is known. Nothing is read from a part of a cell. */
function meant(kind: Kind, cell: string): string | null {
  return tables.get(kind)?.get(plainWord(cell)) ?? null;
}

export const approachOf = (cell: string): Approach | null => meant("approach", cell) as Approach | null;
export const organismOf = (cell: string): string | null => meant("organism", cell);

/** What was measured: one word, or several with commas or slashes between them. Null where one of them is not known. */
export function measuredOf(cell: string): readonly Measured[] | null {
  const whole = meant("measured", cell);
  const all = whole === null ? cell.split(/[,;/+、，；]| and /).map((part) => meant("measured", part)) : [whole];
  return all.includes(null) ? null : ([...new Set(all)] as Measured[]);
}

export interface Direction {
  readonly effect: Effect;
  /** The sign has other meanings too: somebody should look at it. */
  readonly isDoubtful: boolean;
}

/**
 * Direction that a cell says. Stars and what is in brackets behind the word (p values) do not change it. A plus and a minus are
 * directions; a minus alone is one only where its column has a plus as well, and a long dash else says "no effect".
 * Null where the word is not known.
 */
export function directionOf(cell: string, hasPlus: boolean): Direction | null {
  const bare = cell
    .replace(/\([^)]*\)|（[^）]*）/g, "")
    .replace(/[\s*#†‡]+$/u, "")
    .trim();
  if (/^[+＋]{1,3}$/.test(bare)) return { effect: "increases", isDoubtful: false };
  if (/^[-−–—－]{1,3}$/.test(bare)) {
    if (hasPlus) return { effect: "decreases", isDoubtful: false };
    if (bare.startsWith("−")) return { effect: "decreases", isDoubtful: true };
    return /^[–—]/.test(bare) ? { effect: "no effect", isDoubtful: true } : null;
  }
  if (hasPlus && bare === "0") return { effect: "no effect", isDoubtful: false };
  const effect = meant("effect", bare) as Effect | null;
  return effect === null ? null : { effect, isDoubtful: false };
}

/** Whether a cell is a plus, by which a minus in the same column is a direction. */
export const isPlus = (cell: string): boolean => /^[+＋]{1,3}$/.test(cell.trim());

/** The word for a value in a table that we write, which is read as that value again. */
export function wordFor(kind: Kind, value: string, language: Language): string {
  const known = (words[kind] as Readonly<Record<string, readonly string[]>>)[value] ?? [];
  if (languageTable[language].script === "Han") return known.find((word) => /\p{Script=Han}/u.test(word)) ?? value;
  return kind === "organism" ? (known[0] ?? value) : value;
}
