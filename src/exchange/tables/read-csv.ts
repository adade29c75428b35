import Papa from "papaparse";
import { unguarded } from "../../files/csv";
import { decodeText } from "../base/decode";
import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import type { IncomingTable } from "../base/incoming";
import { doubt, type Notice, refused } from "../base/notices";
import { headerOfRows } from "../columns/header";
import { separatorOf, withoutSaid } from "./separator";

/** Reads a table of text: commas, semicolons, tabs or bars between cells, quotes as in RFC 4180. Never throws. */
export async function readCsv(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  const decoded = decodeText(file.bytes, options.encoding);
  if (decoded === null)
    return { ok: false, notices: [refused("unreadable", null, { expected: "UTF-8, GB18030, UTF-16" })] };
  const { text, encoding, isGuess } = decoded;
  if (text.trim() === "") return { ok: false, notices: [refused("empty")] };
  options.progress?.(0.2);
  const separator = options.separator ?? separatorOf(text);
  const { body, lines } = withoutSaid(text);
  const { data, errors } = Papa.parse<string[]>(body, { delimiter: separator });
  options.progress?.(0.9);
  const quotes = quoteNotices(body, errors, lines, data);
  if (quotes.some(({ weight }) => weight === "refused")) return { ok: false, notices: quotes };
  // The line `sep=;` stays a row, so that rows have the numbers that a spreadsheet shows beside them.
  const rows = [...Array.from({ length: lines }, () => [] as string[]), ...data.map((row) => row.map(unguarded))];
  const decimal = decimalOf(rows, separator);
  const incoming: IncomingTable = {
    kind: "table",
    sheets: [{ name: file.name.replace(/\.\w+$/, ""), rows: withoutEnd(rows), ...headerOfRows(rows) }],
    encoding,
    separator,
    ...(decimal !== null && { decimal }),
  };
  const notices = isGuess ? [doubt("guessed", null, { found: encoding }), ...quotes] : quotes;
  return { ok: true, incoming, notices };
}

/**
 * Faults of quotes. A stray quote on one line is read as a character. A quote that opens on one line and closes on none, or in the
 * middle of another, has swallowed lines: nothing of the file can be trusted.
 */
function quoteNotices(
  text: string,
  errors: readonly Papa.ParseError[],
  before: number,
  rows: readonly string[][],
): Notice[] {
  const faults = new Map<number, Notice>();
  for (const { type, code, index, row } of errors) {
    if (type !== "Quotes") continue;
    const opened = index ?? 0;
    const line = before + lineAt(text, opened);
    const swallows = code === "MissingQuotes" || (rows[row ?? 0] ?? []).some((cell) => /[\r\n]/.test(cell));
    const found = text.slice(opened).split(/\r?\n|\r/, 1)[0] ?? "";
    const make = swallows ? refused : doubt;
    if (!faults.has(line)) faults.set(line, make("malformed", { line }, { found, expected: '"… ""…"" …"' }));
  }
  return [...faults.values()];
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split(/\r\n|\r|\n/).length;
}

/** Numbers written "0,5" where a comma parts no cells; null where no number has decimals. */
function decimalOf(rows: readonly (readonly string[])[], separator: string): "." | "," | null {
  const cells = rows.slice(0, 200).flat();
  if (cells.some((cell) => /^\s*[<>=-]?\s*\d+\.\d+\s*$/.test(cell))) return ".";
  return separator !== "," && cells.some((cell) => /^\s*[<>=-]?\s*\d+,\d+\s*$/.test(cell)) ? "," : null;
}

/** Rows without the empty ones at the end. */
function withoutEnd(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ""));
  return rows.slice(0, last + 1);
}
