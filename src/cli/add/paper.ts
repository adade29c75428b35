import type { IncomingPaper } from "../../exchange/base/incoming";
import { plainDoi } from "../../exchange/references/paper-fields";

/** A paper as a study's file has it: who wrote it, and its citation, as far as a record gives them. */
export interface Paper {
  readonly id: string;
  readonly firstAuthor: string | null;
  readonly moreAuthors: boolean;
  readonly citation: Readonly<Record<string, unknown>>;
}

/**
 * The paper of a record. Every field that is filled in is listed as unchecked: nobody has compared it with the paper yet.
 * A year of a form that a citation has not is left out.
 */
export function paperOf(record: IncomingPaper): Paper {
  const { authors, year } = record;
  const fields: Readonly<Record<string, unknown>> = {
    ...(authors.length > 0 && { author: authors }),
    ...(year !== undefined && year >= 1900 && year <= 2100 && { issued: year }),
    ...Object.fromEntries(
      citationFields.flatMap(([field, own]) => (record[own] === undefined ? [] : [[field, record[own]]])),
    ),
  };
  const [first] = authors;
  return {
    id: idOf(first?.family, year ?? 0, record.key, record.pmid),
    firstAuthor: first?.family ?? null,
    moreAuthors: authors.length > 1,
    citation: { status: "as cited", ...fields, unchecked: Object.keys(fields) },
  };
}

const citationFields = [
  ["title", "title"],
  ["container-title", "journal"],
  ["volume", "volume"],
  ["issue", "issue"],
  ["page", "page"],
  ["DOI", "doi"],
  ["PMID", "pmid"],
  ["PMCID", "pmcid"],
  ["URL", "url"],
  ["language", "language"],
  ["CNKI", "cnki"],
] as const satisfies readonly (readonly [string, keyof IncomingPaper])[];

/** The paper of a bare identifier: nothing else is known of it. */
export function paperOfIdentifier(identifier: Identifier): Paper {
  const citation = { status: "as cited", [identifier.name]: identifier.value, unchecked: [identifier.name] };
  const id = identifier.name === "PMID" ? `pmid${identifier.value}` : identifier.value.replace(/[^A-Za-z0-9.-]+/g, "-");
  return { id, firstAuthor: null, moreAuthors: false, citation };
}

export interface Identifier {
  readonly name: "DOI" | "PMID";
  readonly value: string;
}

/** What an identifier on the command line is: a DOI, also as an address, or a PMID; null for anything else. */
export function identifierOf(word: string): Identifier | null {
  const doi = plainDoi(word) ?? "";
  if (/^10\.\d{4,9}\/\S+$/.test(doi)) return { name: "DOI", value: doi };
  const pmid = /^(?:pmid:?\s*|https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/)?(\d{1,8})\/?$/i.exec(word)?.[1];
  return pmid === undefined ? null : { name: "PMID", value: pmid };
}

/** Author and year; no Latin letters are made from a Chinese name. */
function idOf(family: string | undefined, year: number, key: string, pmid: string | undefined): string {
  const latin = (family ?? "")
    .normalize("NFKD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
  if (latin !== "" && year > 0) return `${latin}${year}`;
  if (!/^paper-\d+$/.test(key) && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(key)) return key;
  return pmid === undefined ? `paper${year > 0 ? year : ""}` : `pmid${pmid}`;
}
