import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import { textOf } from "../base/text";
import type { PaperFields } from "./paper-fields";
import { readTagged, valuesOf } from "./read-tagged";
import type { TaggedFormat, TaggedRecord } from "./tagged-records";

const format: TaggedFormat = {
  field: /^\s*%([0-9A-Z@+&!$*<>^~[\](){}#=?]) (.*)$/,
  opens: new Set(["0"]),
  emptyLineEnds: true,
};

/** EndNote's exports: XML, or a percent sign and a letter (.enw). Never throws. */
export async function readEndNote(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  const isXml = textOf(file, options).trimStart().startsWith("<");
  return isXml ? (await import("./read-endnote-xml")).readEndNoteXml(file, options) : readEndNoteTagged(file, options);
}

/** The tagged form. CNKI, which exports it too, writes all authors in one line: "%A 张三%A 李四". Never throws. */
export function readEndNoteTagged(file: SourceFile, options: ReadOptions): ReadResult {
  return readTagged(file, options, format, fieldsOf);
}

function fieldsOf(record: TaggedRecord): PaperFields {
  const { all, first } = valuesOf(record);
  const accession = first("M");
  const isPubMed = /pubmed|medline/i.test(all("W", "~").join(" "));
  return {
    key: first("F"),
    authors: all("A").flatMap((names) => names.split(/%A\s+/)),
    title: first("T"),
    journal: first("J", "B"),
    year: first("D", "8"),
    volume: first("V"),
    issue: first("N"),
    page: first("P", "&"),
    doi: first("R"),
    pmid: isPubMed ? accession : undefined,
    pmcid: all("2", "M").find((value) => /^PMC\d+$/.test(value)),
    urls: all("U"),
    language: first("G"),
    abstract: first("X"),
  };
}
