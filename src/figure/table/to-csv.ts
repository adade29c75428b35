/** What a table's file holds: a header and rows of words, numbers and gaps. */
export interface Sheet {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * What a spreadsheet would take for a formula: OWASP's list of first characters (owasp.org, CSV injection), in their
 * full-width forms too, which some spreadsheets fold, and behind spaces, which some drop.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/**
 * A sheet as CSV (RFC 4180) with a byte order mark, by which Excel knows UTF-8. Words that a spreadsheet would run as a
 * formula get an apostrophe in front.
 */
export async function toCsv({ header, rows }: Sheet): Promise<Blob> {
  const { default: papa } = await import("papaparse");
  const text = papa.unparse({ fields: [...header], data: rows.map((row) => [...row]) }, { escapeFormulae: formula });
  return new Blob([`\ufeff${text}\r\n`], { type: "text/csv;charset=utf-8" });
}
