/** What a table's file holds: a header and rows of words, numbers and gaps. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

type Row = readonly (string | number | null)[];

/**
 * What a spreadsheet would take for a formula: OWASP's list of first characters (owasp.org, CSV injection), in their
 * full-width forms too, which some spreadsheets fold, and behind spaces, which some drop.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** A signed number written as words runs as nothing but that number. */
const plainNumber = /^[+-]?\d+(\.\d+)?$/;

/** A sheet as a CSV file. */
export async function toCsv({ header, rows }: Sheet): Promise<Blob> {
  return new Blob([csvText([header, ...rows])], { type: "text/csv;charset=utf-8" });
}

/**
 * Rows as CSV (RFC 4180) with a byte order mark, by which Excel knows UTF-8. Words that a spreadsheet would run as a
 * formula get an apostrophe in front.
 */
export function csvText(rows: readonly Row[]): string {
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** A cell as it was before it got an apostrophe. */
export function unguarded(text: string): string {
  return text.startsWith("'") && isGuarded(text.slice(1)) ? text.slice(1) : text;
}

/** Words that would run, and words that look as if they had been guarded, so that each comes back as it was. */
function isGuarded(text: string): boolean {
  return (formula.test(text) && !plainNumber.test(text)) || (text.startsWith("'") && isGuarded(text.slice(1)));
}

function cell(value: string | number | null): string {
  const text = String(value ?? "");
  const runs = typeof value === "string" && isGuarded(text);
  const safe = runs ? `'${text}` : text;
  // Spaces at an end are quoted too: some programs drop them where they are bare.
  return runs || /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
