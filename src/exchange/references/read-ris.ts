import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import type { PaperFields } from "./paper-fields";
import { readTagged, valuesOf } from "./read-tagged";
import type { TaggedFormat, TaggedRecord } from "./tagged-records";

const format: TaggedFormat = {
  field: /^\s*([A-Z][A-Z0-9]) {1,2}- ?(.*)$/,
  opens: new Set(["TY"]),
  ends: "ER",
  emptyLineEnds: false,
};

/**
 * RIS, as EndNote, Zotero, Scopus, CNKI and PubMed's helpers write it: two letters, two spaces, a hyphen. A line without a tag goes on
 * with the field before it, also where it is an author's. Never throws.
 */
export function readRis(file: SourceFile, options: ReadOptions): ReadResult {
  return readTagged(file, options, format, fieldsOf);
}

function fieldsOf(record: TaggedRecord): PaperFields {
  const { all, first } = valuesOf(record);
  const accession = first("AN");
  const isPubMed = /pubmed|medline/i.test(all("DB", "DP").join(" "));
  return {
    key: first("ID"),
    authors: all("AU", "A1"),
    title: first("TI", "T1", "CT", "BT"),
    journal: first("JF", "T2", "JO", "JA", "J2"),
    year: first("PY", "Y1", "DA"),
    volume: first("VL"),
    issue: first("IS"),
    firstPage: first("SP"),
    lastPage: first("EP"),
    doi:
      first("DO") ??
      all("M3", "N1", "L3").find((value) =>
        /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i.test(value),
      ),
    pmid: isPubMed ? accession?.match(/^\d{1,8}$/)?.[0] : undefined,
    pmcid: all("AN", "C2").find((value) => /^PMC\d+$/.test(value)),
    urls: all("UR", "L1", "L2", "LK"),
    language: first("LA"),
    abstract: first("AB", "N2"),
  };
}
