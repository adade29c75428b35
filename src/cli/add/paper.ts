import type { CslRecord } from "./csl";

/** A paper as a study's file has it: who wrote it, and its citation, as far as a record gives them. */
export interface Paper {
  readonly id: string;
  readonly firstAuthor: string | null;
  readonly moreAuthors: boolean;
  readonly citation: Readonly<Record<string, unknown>>;
}

const plainFields = ["title", "container-title", "volume", "issue", "page"] as const;

/**
 * The paper of a record. Every field that is filled in is listed as unchecked: nobody has compared it with the paper yet.
 * A field whose form is wrong is left out.
 */
export function paperOf(record: CslRecord): Paper {
  const names = (record.author ?? []).flatMap(({ family, given, literal }) => {
    const name = family ?? literal;
    return name === undefined || name === "" ? [] : { family: name, ...(given ? { given } : {}) };
  });
  const year = Number(record.issued?.["date-parts"]?.[0]?.[0]);
  const pmid = record.PMID ?? /pubmed\.ncbi\.nlm\.nih\.gov\/(\d+)/.exec(record.URL ?? "")?.[1];
  const fields: Readonly<Record<string, unknown>> = {
    ...(names.length > 0 && { author: names }),
    ...(year >= 1900 && year <= 2100 && { issued: year }),
    ...Object.fromEntries(
      plainFields.flatMap((field) => {
        const text = record[field];
        return text ? [[field, String(text).trim()]] : [];
      }),
    ),
    ...withForm("DOI", plainDoi(record.DOI), /^10\.\S+\/\S+$/),
    ...withForm("PMID", pmid, /^\d+$/),
    ...withForm("PMCID", record.PMCID, /^PMC\d+$/),
    ...withForm("URL", record.URL, /^https?:\/\/\S+$/),
  };
  const [first] = names;
  return {
    id: idOf(first?.family, year, record["citation-key"], pmid),
    firstAuthor: first?.family ?? null,
    moreAuthors: names.length > 1,
    citation: { status: "as cited", ...fields, unchecked: Object.keys(fields) },
  };
}

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

function plainDoi(text: string | undefined): string | undefined {
  return text?.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, "");
}

function withForm(name: string, value: string | undefined, form: RegExp): Readonly<Record<string, string>> {
  return value !== undefined && form.test(value.trim()) ? { [name]: value.trim() } : {};
}

/** Author and year; no Latin letters are made from a Chinese name. */
function idOf(family: string | undefined, year: number, key: string | undefined, pmid: string | undefined): string {
  const latin = (family ?? "")
    .normalize("NFKD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
  if (latin !== "" && year > 0) return `${latin}${year}`;
  if (key !== undefined && /^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(key)) return key;
  return pmid === undefined ? `paper${year > 0 ? year : ""}` : `pmid${pmid}`;
}
