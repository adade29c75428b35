import type { Citation, Language } from "../../domain/records";
import { say } from "../words/say";
import { authorsOf, type ReferenceEntry } from "./entries";

/** Authors that a list names before it says "et al." (the rule of the Vancouver style). */
const named = 6;

/** References as a numbered list in the Vancouver style, one a line, as far as each is known. */
export function formattedReferences(entries: readonly ReferenceEntry[], language: Language): string[] {
  return entries.map((entry) => `${entry.ref}. ${formattedReference(entry, language)}`);
}

/** One reference without its number. */
export function formattedReference(entry: ReferenceEntry, language: Language): string {
  const { citation, shortRemarks } = entry;
  const authors = authorsOf(entry).map(vancouverName);
  const cut = authors.length > named || (citation?.authorsTruncated ?? false);
  const list = authors.slice(0, named).join(", ");
  const journal = [citation?.["container-title"], citation?.issued].filter((part) => part !== undefined).join(". ");
  const place = placeOf(citation);
  const parts = [
    cut ? say(language, "figure:citations.etal", { author: list }) : list,
    citation?.title,
    place ? `${journal};${place}` : journal,
    citation?.DOI && `doi:${citation.DOI}`,
    citation?.PMID && `PMID: ${citation.PMID}`,
    citation?.PMCID && `PMCID: ${citation.PMCID}`,
  ].flatMap((part) => (part ? [part.replace(/\.$/, "")] : []));
  const told = parts.length > 0 ? `${parts.join(". ")}.` : "";
  return [told, ...shortRemarks.map((remark) => `[${remark}]`)].filter((part) => part !== "").join(" ");
}

/** "Wang J": family name and initials; a Chinese name as it is written. */
function vancouverName({ family, given, literal }: Citation["author"][number]): string {
  if (literal !== undefined) return literal;
  if (given === undefined) return family;
  if (/\p{Script=Han}/u.test(family)) return family + given;
  const initials = given.split(/[\s.-]+/).map((part) => part.charAt(0).toUpperCase());
  return `${family} ${initials.join("")}`;
}

/** "39(3):527-538", as far as known. */
function placeOf(citation: Citation | null): string {
  const { volume = "", issue, page } = citation ?? {};
  const number = issue === undefined ? "" : `(${issue})`;
  const pages = page === undefined ? "" : `${volume || number ? ":" : ""}${page}`;
  return volume + number + pages;
}
