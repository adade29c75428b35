import type { ReadOptions, ReadResult, SourceFile } from "../../base/formats";
import type { IncomingSheet } from "../../base/incoming";
import { doubt, type Notice, refused } from "../../base/notices";
import { headerOfRows } from "../../columns/header";
import { looksOf } from "./number-formats";
import { partsOf, TooLarge } from "./parts";
import { type ReadSheet, readSheet } from "./sheet";
import { sharedTexts, workbookOf } from "./workbook";

/** Reads every sheet of a workbook as the texts that its cells show. Never throws. */
export async function readXlsx({ bytes }: SourceFile, { progress, signal }: ReadOptions): Promise<ReadResult> {
  // An old or an encrypted workbook is a compound file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return failed("other-version", "XLS", "XLSX, CSV");
  try {
    const parts = partsOf(bytes);
    progress?.(0.2);
    const { sheets, from1904 } = workbookOf(parts);
    if (sheets.length === 0) return failed("missing-field", undefined, "xl/workbook.xml, xl/worksheets/sheet1.xml");
    const texts = sharedTexts(parts.get("xl/sharedStrings.xml"));
    const looks = looksOf(parts.get("xl/styles.xml"));
    const read: IncomingSheet[] = [];
    const notices: Notice[] = [];
    for (const [at, { name, path }] of sheets.entries()) {
      signal?.throwIfAborted();
      const sheet = readSheet(parts.get(path) ?? "", { texts, looks, from1904 });
      progress?.(0.2 + (0.8 * (at + 1)) / sheets.length);
      if (sheet.rows.length === 0) continue;
      read.push({ name, rows: sheet.rows, ...headerOfRows(sheet.rows) });
      notices.push(...noticesOf(sheet, name));
    }
    if (read.length === 0) return failed("empty");
    const others = read.slice(1).map(({ name }) => name);
    if (others.length > 0) notices.unshift(doubt("other-sheets", null, { found: others.join(", ") }));
    return { ok: true, incoming: { kind: "table", sheets: read, encoding: "UTF-8" }, notices };
  } catch (error) {
    if (signal?.aborted) return failed("cancelled");
    return error instanceof TooLarge ? failed("too-large") : failed("unreadable", String(error), "XLSX");
  }
}

function failed(code: Parameters<typeof refused>[0], found?: string, expected?: string): ReadResult {
  return { ok: false, notices: [refused(code, null, { ...(found && { found }), ...(expected && { expected }) })] };
}

/** How many cells with errors are named one by one. */
const MOST_ERRORS = 50;

function noticesOf({ merged, hidden, errors }: ReadSheet, sheet: string): Notice[] {
  const first = (row: number | undefined) => ({ row: row ?? 1, sheet });
  const notices: Notice[] = [];
  if (merged.length > 0) {
    const row = Number(merged[0]?.match(/\d+/)?.[0] ?? 1);
    notices.push(doubt("merged-cells", first(row), { found: merged.join(", ") }));
  }
  if (hidden.length > 0) notices.push(doubt("hidden-rows", first(hidden[0]), { found: hidden.join(", ") }));
  for (const { row, found } of errors.slice(0, MOST_ERRORS))
    notices.push(doubt("error-cell", { row, sheet }, { found }));
  return notices;
}
