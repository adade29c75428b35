import type { IncomingSheet } from "../base/incoming";
import { type FieldId, fieldNamed } from "./fields";
import { approachOf, directionOf, isPlus, organismOf } from "./values";

/** What a column is taken for, and by what: a word of its header, the look of its values, or nothing. */
export interface ColumnGuess {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  readonly field: FieldId | null;
  readonly how: "understood" | "guessed" | "not understood";
  readonly why: "header" | "part of header" | "values" | "field taken" | "nothing";
}

/** How many rows are looked at. */
const PROBE = 200;

/** What each column of a sheet most probably is. Headers count before values; of two columns for one field the first has it. */
export function guessColumns(sheet: IncomingSheet): readonly ColumnGuess[] {
  const header = sheet.rows.slice(Math.max(0, sheet.headerRow - 1), sheet.firstRow - 1);
  const rows = sheet.rows.slice(sheet.firstRow - 1, sheet.firstRow - 1 + PROBE);
  const width = [...header, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = header.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
    const values = rows.map((row) => row[column]?.trim() ?? "").filter((cell) => cell !== "");
    return { column, header: [...new Set(cells)].join(" "), ...byHeader(cells), values };
  });
  const taken = new Set<FieldId>();
  const understood = columns.map(({ values, ...guess }) => ({ guess: claimed(guess, taken), values }));
  return understood.map(({ guess, values }) => {
    if (guess.field !== null || guess.why === "field taken") return guess;
    const field = byValues(values);
    if (field === null || taken.has(field)) return guess;
    taken.add(field);
    return { ...guess, field, how: "guessed", why: "values" };
  });
}

function claimed(guess: ColumnGuess, taken: Set<FieldId>): ColumnGuess {
  if (guess.field === null) return guess;
  if (taken.has(guess.field)) return { ...guess, field: null, how: "not understood", why: "field taken" };
  taken.add(guess.field);
  return guess;
}

/** By the header's words: whole, then without what is in brackets. */
function byHeader(cells: readonly string[]): Pick<ColumnGuess, "field" | "how" | "why"> {
  // The lowest cell of a header of two rows names the column, the one above it a group of columns.
  const candidates = [cells.at(-1) ?? "", cells.join(" "), cells[0] ?? ""];
  for (const text of candidates) {
    const field = fieldNamed(text);
    if (field !== null) return { field, how: "understood", why: "header" };
  }
  for (const text of candidates) {
    const field =
      fieldNamed(text.replace(/\([^)]*\)|（[^）]*）|\[[^\]]*\]/g, " ")) ?? fieldNamed(text.split(/[/／]/)[0] ?? "");
    if (field !== null) return { field, how: "guessed", why: "part of header" };
  }
  return { field: null, how: "not understood", why: "nothing" };
}

type Look = readonly [field: FieldId, isSo: (cell: string) => boolean];

/** How the values of a field look, where they look like those of no other. */
const looks: readonly Look[] = [
  ["doi", (cell) => /^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)?10\.\d{4,9}\/\S+$/i.test(cell)],
  ["year", (cell) => /^(19|20)\d{2}$/.test(cell)],
  ["pmid", (cell) => /^(PMID:?\s*)?\d{6,8}$/i.test(cell)],
  ["approach", (cell) => approachOf(cell) !== null],
  ["organism", (cell) => organismOf(cell) !== null],
];

/** What share of a column's values has to look so. */
const MOST = 0.8;

function byValues(values: readonly string[]): FieldId | null {
  if (values.length === 0) return null;
  const share = (isSo: (cell: string) => boolean) => values.filter(isSo).length / values.length;
  const hasPlus = values.some(isPlus);
  if (share((cell) => directionOf(cell, hasPlus) !== null) >= MOST) return "effect";
  return looks.find(([, isSo]) => share(isSo) >= MOST)?.[0] ?? null;
}
