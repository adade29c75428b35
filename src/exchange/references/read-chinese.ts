import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import { dropped, type Notice } from "../base/notices";
import { textOf } from "../base/text";
import type { PaperFields } from "./paper-fields";
import { readEndNoteTagged } from "./read-endnote";
import { readTagged, valuesOf } from "./read-tagged";
import type { TaggedFormat, TaggedRecord } from "./tagged-records";

/** CNKI E-Study: "Title-题名: …". The first field of a record is DataType, or in the detailed export the source database. */
const eStudy: TaggedFormat = {
  field: /^\s*(DataType|[A-Za-z]+-[\p{Script=Han}A-Za-z]+)\s*[:：] ?(.*)$/u,
  opens: new Set(["DataType"]),
  emptyLineEnds: true,
};

/** NoteExpress: "{Title}: …". Abstracts may hold empty lines. */
const noteExpress: TaggedFormat = {
  field: /^\s*\{([A-Za-z /]+)\}\s*[:：] ?(.*)$/,
  opens: new Set(["Reference Type"]),
  emptyLineEnds: false,
};

/** RefWorks: two letters and a space. Only known tags open a field, for a line of an abstract may start with capitals too. */
const refWorks: TaggedFormat = {
  field:
    /^(RT|SR|ID|A1|A2|A3|T1|T2|JF|JO|YR|FD|IS|VO|OP|SP|EP|K1|AB|SN|CN|LA|DS|LK|UL|DO|AD|NO|PB|PP|ED|CL|DB|RD|ST|U1|U2)(?: (.*)|)$/,
  opens: new Set(["RT"]),
  emptyLineEnds: false,
};

/**
 * Exports of CNKI and Wanfang in the forms that they offer: E-Study, NoteExpress, RefWorks and EndNote. Records without an author
 * or a year come in and are said. Never throws.
 */
export function readChinese(file: SourceFile, options: ReadOptions): ReadResult {
  const head = textOf(file, options).slice(0, 4000);
  if (/^\s*\{Reference Type\}/m.test(head)) return readTagged(file, options, noteExpress, noteExpressFields);
  if (/^(?:DataType|SrcDatabase-|Title-)/m.test(head)) return readTagged(file, options, eStudy, eStudyFields);
  if (/^\s*%0 /m.test(head)) return readEndNoteTagged(file, options);
  const repeated: Notice[] = [];
  const result = readTagged(file, options, refWorks, (record, before) => refWorksFields(record, before, repeated));
  return { ...result, notices: [...result.notices, ...repeated] };
}

function eStudyFields(record: TaggedRecord): PaperFields {
  const named = new Map([...record.fields].map(([name, values]) => [name.replace(/-.*$/, ""), values]));
  const { all, first } = valuesOf({ ...record, fields: named });
  return {
    authors: all("Author"),
    title: first("Title"),
    journal: first("Source"),
    year: first("Year", "PubTime"),
    volume: first("Volume", "Roll"),
    issue: first("Period"),
    page: first("Page") ?? first("PageCount")?.match(/^\d+\s*[-–]\s*\d+$/)?.[0],
    doi: first("DOI"),
    urls: all("Link", "URL"),
    abstract: first("Summary"),
  };
}

function noteExpressFields(record: TaggedRecord): PaperFields {
  const named = new Map([...record.fields].map(([name, values]) => [name.trim(), values]));
  const { all, first } = valuesOf({ ...record, fields: named });
  return {
    authors: all("Author"),
    title: first("Title"),
    journal: first("Journal", "Source", "Secondary Title"),
    year: first("Year", "Date"),
    volume: first("Volume"),
    issue: first("Issue"),
    page: first("Pages"),
    doi: first("DOI"),
    urls: all("URL"),
    language: first("Language"),
    // Wanfang breaks an abstract into several fields.
    abstract: all("Abstract").join("\n"),
  };
}

function refWorksFields(record: TaggedRecord, before: TaggedRecord | undefined, notices: Notice[]): PaperFields {
  const { all, first } = valuesOf(record);
  return {
    authors: ownAuthors(record, before, notices),
    title: first("T1"),
    journal: first("JF", "JO"),
    year: first("YR", "FD"),
    volume: first("VO"),
    issue: first("IS"),
    page: first("OP", "PP"),
    firstPage: first("SP"),
    lastPage: first("EP"),
    doi: first("DO"),
    urls: all("LK", "UL"),
    language: first("LA"),
    abstract: first("AB"),
  };
}

/**
 * Wanfang puts Chinese and English names into one field, and where a paper has no English ones, those of the paper before. The names
 * in characters are the authors; names that the paper before has as well are said.
 */
function ownAuthors(record: TaggedRecord, before: TaggedRecord | undefined, notices: Notice[]): readonly string[] {
  const names = authorsIn(record);
  if (!names.some(isHan) || !/wanfang|万方/i.test(valuesOf(record).all("DS", "DB", "LK", "UL").join(" "))) return names;
  const earlier = new Set(before === undefined ? [] : authorsIn(before).filter((name) => !isHan(name)));
  const repeated = names.filter((name) => earlier.has(name));
  if (repeated.length > 0) notices.push(dropped("duplicate", { line: record.line }, { found: repeated.join("; ") }));
  return names.filter(isHan);
}

const isHan = (name: string) => /\p{Script=Han}/u.test(name);

const authorsIn = (record: TaggedRecord) =>
  valuesOf(record)
    .all("A1")
    .flatMap((names) => names.split(/[;；]/))
    .map((name) => name.trim())
    .filter((name) => name !== "");
