import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import type { PaperFields } from "./paper-fields";
import { readTagged, valuesOf } from "./read-tagged";
import type { TaggedFormat, TaggedRecord } from "./tagged-records";

const format: TaggedFormat = { field: /^([A-Z]{2,4}) *- (.*)$/, opens: new Set(["PMID"]), emptyLineEnds: true };

/**
 * What PubMed exports (MEDLINE format, "nbib"): a tag of up to four letters and "- ", continued in lines that start with six
 * spaces. Fields after the National Library of Medicine's list. Never throws.
 */
export function readNbib(file: SourceFile, options: ReadOptions): ReadResult {
  return readTagged(file, options, format, fieldsOf);
}

function fieldsOf(record: TaggedRecord): PaperFields {
  const { all, first } = valuesOf(record);
  const full = all("FAU");
  return {
    authors: full.length > 0 ? full : [...all("AU"), ...all("CN")],
    title: first("TI", "BTI"),
    journal: first("JT", "TA"),
    year: first("DP", "DEP"),
    volume: first("VI"),
    issue: first("IP"),
    page: first("PG"),
    doi: all("LID", "AID").find((id) => id.endsWith(" [doi]")),
    pmid: first("PMID"),
    pmcid: first("PMC"),
    language: first("LA"),
    abstract: first("AB"),
  };
}
