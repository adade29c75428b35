import type { Citation, Study } from "../../domain/records";

type Author = Citation["author"][number];

const han = /\p{Script=Han}/u;

/** "Wang J", "王剑": a Chinese name as it is written, others with initials. */
export function authorName(author: Author): string {
  if (author.literal !== undefined) return author.literal;
  if (author.given === undefined) return author.family;
  if (han.test(author.family)) return author.family + author.given;
  const initials = author.given.split(/[\s-]+/).map((part) => part.charAt(0).toUpperCase());
  return `${author.family} ${initials.join("")}`;
}

/** Authors that a list names before it is cut short. */
const NAMED = 6;

export interface AuthorList {
  readonly names: readonly string[];
  /** There are more than are named. */
  readonly more: boolean;
}

/** The authors as known; where no list of them is, the one name that the review prints. */
export function authorsOf(study: Study): AuthorList {
  const { author, authorsTruncated } = study.citation;
  if (author.length === 0) return { names: [study.firstAuthor], more: authorsTruncated };
  const names = author.slice(0, NAMED).map(authorName);
  return { names, more: authorsTruncated || author.length > NAMED };
}

/** "39(3):527-538", as far as its parts are known; empty where none is. */
export function placeOf({ volume, issue, page }: Citation): string {
  const number = issue === undefined ? "" : `(${issue})`;
  return `${volume ?? ""}${number}${page === undefined ? "" : `:${page}`}`.replace(/^:/, "");
}

export interface CitationLink {
  readonly label: string;
  readonly url: string;
}

/** Links to the record of the work itself, each once. */
export function recordLinks({ DOI, PMID, PMCID, URL: page }: Citation): readonly CitationLink[] {
  const links: CitationLink[] = [];
  if (DOI !== undefined) links.push({ label: `DOI ${DOI}`, url: doiLink(DOI) });
  if (PMID !== undefined) links.push({ label: `PMID ${PMID}`, url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` });
  if (PMCID !== undefined) links.push({ label: PMCID, url: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` });
  if (page !== undefined && !links.some((link) => link.url === page)) {
    links.push({ label: new URL(page).hostname, url: page });
  }
  return links;
}

export function doiLink(doi: string): string {
  return `https://doi.org/${encodeURI(doi)}`;
}

/**
 * A citation as one line of plain text for a manuscript or a message: authors, year, title, journal, place,
 * identifiers, as far as they are known. `etAl` and `asCited` come in the words of the interface.
 */
export function plainCitation(study: Study, words: { readonly etAl: string; readonly asCited: string }): string {
  const { citation } = study;
  const { names, more } = authorsOf(study);
  const authors = names.join(", ") + (more ? `, ${words.etAl}` : "");
  const journal = [citation["container-title"], citation.issued, placeOf(citation)]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
  const { DOI, PMID, PMCID } = citation;
  const parts = [
    authors,
    citation.title,
    journal,
    DOI === undefined ? undefined : `doi:${DOI}`,
    PMID === undefined ? undefined : `PMID ${PMID}`,
    PMCID,
    citation.status === "as cited" ? words.asCited : undefined,
  ];
  return `${parts.filter((part) => part !== undefined && part !== "").join(". ")}.`;
}
