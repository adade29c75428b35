import Papa from "papaparse";

const separators = [",", ";", "\t", "|"] as const;

/** How much of a file shows what parts its cells, characters. */
const PROBE = 64 * 1024;

/** A first line `sep=;`, by which Excel is told, and what it says. */
const said = /^"?sep=(.)"?\r?\n/i;

/**
 * What parts the cells of a text: as its first line says, else the character that cuts most of its lines into the same number of
 * cells. A comma inside numbers (0,5;0,3) cuts lines unevenly.
 */
export function separatorOf(text: string): string {
  const own = said.exec(text)?.[1];
  if (own !== undefined) return own;
  const start = text.slice(0, PROBE);
  const scored = separators.map((separator) => ({ separator, score: evenness(start, separator) }));
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator;
}

/** Text without its line `sep=;`, and how many lines that took. */
export function withoutSaid(text: string): { readonly body: string; readonly lines: number } {
  const line = said.exec(text)?.[0] ?? "";
  return { body: text.slice(line.length), lines: line === "" ? 0 : 1 };
}

/** Share of the lines that have the most common number of cells, more for more cells; 0 where nothing is cut. */
function evenness(text: string, separator: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: 100 });
  const counts = new Map<number, number>();
  for (const row of data) if (row.length > 1) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [width, count] = [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0]);
  const rows = data.filter((row) => row.some((cell) => cell.trim() !== "")).length;
  return rows === 0 ? 0 : (count / rows) * (1 + Math.min(width, 30) / 100);
}
