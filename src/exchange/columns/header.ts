import { fieldNamed } from "./fields";

/** How many rows may precede a header: titles, dates, remarks. */
const PREAMBLE = 20;

type Rows = readonly (readonly string[])[];

/**
 * Where a table's header and data begin, rows counted from 1. The header is the row with most words that name columns, if two do;
 * else the first that is as wide as most rows. It goes on in the next row where that one names columns that its own cells
 * left open, as under merged cells. A table without rows has both at 1.
 */
export function headerOfRows(rows: Rows): { readonly headerRow: number; readonly firstRow: number } {
  const start = rows.slice(0, PREAMBLE);
  const named = start.map((row) => row.filter((cell) => fieldNamed(cell) !== null).length);
  const most = Math.max(0, ...named);
  const width = commonWidth(rows.slice(0, PREAMBLE * 5));
  const wide = start.findIndex((row) => filled(row) >= Math.max(1, width) && (width < 2 || new Set(row).size > 1));
  const found = most >= 2 ? named.indexOf(most) : Math.max(0, wide);
  const first = most >= 2 && found > 0 && heads(rows[found - 1], rows[found]) ? found - 1 : found;
  const last = first === found && heads(rows[found], rows[found + 1]) ? found + 1 : found;
  return { headerRow: first + 1, firstRow: last + 2 };
}

/** Whether a row stands above a header as its first part: it has gaps, and beneath a gap the next row names a column. */
function heads(above: readonly string[] | undefined, below: readonly string[] | undefined): boolean {
  if (above === undefined || below === undefined || filled(above) < 2) return false;
  const isName = (cell: string) => fieldNamed(cell) !== null;
  const isGroup = below.some(
    (cell, at) => isName(cell) && (above[at]?.trim() ?? "") !== "" && !isName(above[at] ?? ""),
  );
  const fills = below.some((cell, at) => isName(cell) && (above[at]?.trim() ?? "") === "");
  return (isGroup || fills) && below.every((cell) => cell.trim() === "" || !/^[\d.,-]+$/.test(cell.trim()));
}

/** Names of the columns: the cells of the header's rows beneath each other, each once. */
export function columnNames(rows: Rows, headerRow: number, firstRow: number): readonly string[] {
  const header = rows.slice(headerRow - 1, firstRow - 1);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, at) =>
    [...new Set(header.map((row) => row[at]?.trim() ?? "").filter((cell) => cell !== ""))].join(" "),
  );
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== "").length;
}

/** The number of filled cells that most rows have. */
function commonWidth(rows: Rows): number {
  const counts = new Map<number, number>();
  for (const row of rows) if (filled(row) > 1) counts.set(filled(row), (counts.get(filled(row)) ?? 0) + 1);
  return [...counts].reduce((best, [width, count]) => (count > (counts.get(best) ?? 0) ? width : best), 0);
}
