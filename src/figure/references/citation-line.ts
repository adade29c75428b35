import type { Citation, Language, Paper } from "../../domain/records";
import { firstAuthorIn, hasMoreAuthors } from "../words/author";

type Author = Citation["author"][number];

/** Authors that a list names before it says "et al." (the rule of the Vancouver style). */
const named = 6;

const han = /\p{Script=Han}/u;

/** "Wang J", "王剑": a Chinese name as it is written, others with initials. */
function authorName({ family, given, literal }: Author): string {
  if (literal !== undefined) return literal;
  if (given === undefined) return family;
  if (han.test(family)) return family + given;
  const initials = given.split(/[\s.-]+/).map((part) => part.charAt(0).toUpperCase());
  return `${family} ${initials.join("")}`;
}

export interface AuthorList {
  readonly names: readonly string[];
  /** There are more than are named. */
  readonly more: boolean;
}

/** The authors as known; where no list of them is, the one name that the review prints. */
export function authorList(study: Paper, language: Language): AuthorList {
  const { author, authorsTruncated } = study.citation;
  if (author.length === 0) return { names: [firstAuthorIn(study, language)], more: hasMoreAuthors(study) };
  return { names: author.slice(0, named).map(authorName), more: authorsTruncated || author.length > named };
}

/** "39(3):527-538", as far as its parts are known; empty where none is. */
export function placeOf({ volume = "", issue, page }: Pick<Citation, "volume" | "issue" | "page">): string {
  const number = issue === undefined ? "" : `(${issue})`;
  const pages = page === undefined ? "" : `${volume || number ? ":" : ""}${page}`;
  return volume + number + pages;
}

/**
 * A reference as one line in the Vancouver style: authors, title, journal, year and place, identifiers, as far as each
 * is known. `etAl` puts the language's "et al." after a list of names.
 */
export function citationLine(study: Paper, language: Language, etAl: (names: string) => string): string {
  const { citation } = study;
  const { names, more } = authorList(study, language);
  const list = names.join(", ");
  const place = placeOf(citation);
  const journal = [citation["container-title"], citation.issued].filter((part) => part !== undefined).join(". ");
  const parts = [
    more ? etAl(list) : list,
    citation.title,
    place ? `${journal};${place}` : journal,
    citation.DOI && `doi:${citation.DOI}`,
    citation.PMID && `PMID: ${citation.PMID}`,
    citation.PMCID && `PMCID: ${citation.PMCID}`,
  ].flatMap((part) => (part ? [part.replace(/\.$/, "")] : []));
  return `${parts.join(". ")}.`;
}
