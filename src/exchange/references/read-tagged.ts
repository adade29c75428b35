import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import { refused } from "../base/notices";
import { textOf } from "../base/text";
import type { PaperFields } from "./paper-fields";
import { papersResult } from "./papers-result";
import { type TaggedFormat, type TaggedRecord, taggedRecords } from "./tagged-records";

/** Reads the records of a format, each by `fieldsOf`. */
export function readTagged(
  file: SourceFile,
  options: ReadOptions,
  format: TaggedFormat,
  fieldsOf: (record: TaggedRecord, before: TaggedRecord | undefined) => PaperFields,
): ReadResult {
  const text = textOf(file, options).replace(/<br\s*\/?>/gi, "\n");
  if (text.trim() === "") return { ok: false, notices: [refused("empty")] };
  const records = taggedRecords(text, format);
  if (records.length === 0) {
    const [found = ""] = text.trim().split(/\r\n?|\n/, 1);
    return { ok: false, notices: [refused("unreadable", { line: 1 }, { found })] };
  }
  return papersResult(
    records.map((record, index) => ({ fields: fieldsOf(record, records[index - 1]), place: { line: record.line } })),
  );
}

/** The values of a field; the first that is filled in of several fields. */
export function valuesOf({ fields }: TaggedRecord) {
  const all = (...names: readonly string[]): readonly string[] => names.flatMap((name) => fields.get(name) ?? []);
  const first = (...names: readonly string[]): string | undefined => all(...names).find((value) => value !== "");
  return { all, first };
}
