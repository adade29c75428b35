import { folded } from "../../domain/names/name-key";
import type { CompiledDataset } from "../../domain/records";
import type { IncomingPaper } from "../base/incoming";

type Citation = CompiledDataset["studies"][number]["citation"];

/** By which a paper is the same as another: DOI, PMID, or its title. Authors and years alone make no paper the same. */
export function paperKeys({ DOI, PMID, title }: Pick<Citation, "DOI" | "PMID" | "title">): readonly string[] {
  const plain = folded(title ?? "").replace(/[^\p{L}\p{N}]+/gu, "");
  return [
    ...(DOI ? [`doi:${DOI.toLowerCase()}`] : []),
    ...(PMID ? [`pmid:${Number(PMID)}`] : []),
    // A title of few letters is a heading or a mistake.
    ...(plain.length > 15 ? [`title:${plain}`] : []),
  ];
}

/** A paper's fields as a citation. Nothing of it was checked against a record. */
export function citationOf(paper: IncomingPaper): Citation {
  const { authors, year, title, journal, volume, issue, page, doi, pmid, pmcid, url, language, cnki, text } = paper;
  const fields = {
    ...(year !== undefined && Number.isInteger(year) && year >= 1900 && year <= 2100 && { issued: year }),
    ...(title && { title }),
    ...(journal && { "container-title": journal }),
    ...(volume && { volume }),
    ...(issue && { issue }),
    ...(page && { page }),
    ...(doi && /^10\.\S+\/\S+$/.test(doi) && { DOI: doi }),
    ...(pmid && /^\d+$/.test(pmid) && { PMID: pmid }),
    ...(pmcid && /^PMC\d+$/.test(pmcid) && { PMCID: pmcid }),
    ...(url && /^https?:\/\/[^\s/]+\S*$/i.test(url) && URL.canParse(url) && { URL: url }),
    ...(language && { language }),
    ...(cnki && { CNKI: cnki }),
    ...(text && { text }),
  };
  return {
    status: "as cited",
    author: authors.map(({ family, given }) => ({ family, ...(given && { given }) })),
    authorsTruncated: false,
    ...fields,
    unchecked: Object.keys(fields),
  };
}

/** What a study is called by: its first author, else what the file has instead. */
export function firstAuthorOf({ authors, text, title, pmid, doi }: IncomingPaper): string {
  const named = authors.find(({ family }) => family !== "")?.family;
  return named ?? text ?? title ?? (pmid ? `PMID ${pmid}` : (doi ?? "?"));
}
