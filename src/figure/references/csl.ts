import type { Evidence } from "../../domain/evidence/types";
import type { Citation, Language } from "../../domain/records";
import { authorsOf, type ReferenceEntry } from "./entries";

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

/** An item of CSL-JSON 1.0 (citationstyles.org), with no field that is not known. */
export interface CslItem {
  readonly id: string;
  readonly type: "article-journal" | "document";
  /** None for the review that the references were taken from. */
  readonly "citation-number"?: number;
  readonly author?: readonly CslName[];
  /** There are more authors than are named: CSL-JSON has no word of its own for it. */
  readonly custom?: { readonly otherAuthors: true };
  readonly issued?: { readonly "date-parts": readonly [readonly [number]] };
  readonly title?: string;
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** The review that the evidence was taken from, or the collection itself, as far as its record is known, with a note that says what is not. */
export function sourceItem({ dataset }: Evidence, language: Language): CslItem {
  const { review } = dataset.dataset;
  const { title, note = null } = review ?? { title: dataset.dataset.title };
  return {
    id: review ? "source-review" : "source-collection",
    type: "document",
    title: title[language],
    ...(note ? { note: note[language] } : {}),
  };
}

/** References as CSL-JSON, for Zotero and every citation processor. */
export function toCsl(entries: readonly ReferenceEntry[]): CslItem[] {
  return entries.map((entry) => {
    const { citation, remarks } = entry;
    const { names, others } = authorsOf(entry);
    const author = names.map(cslName);
    return {
      id: entry.key,
      type: citation?.status === "verified" ? "article-journal" : "document",
      "citation-number": entry.number,
      ...(author.length > 0 ? { author } : {}),
      ...(others ? { custom: { otherAuthors: true } as const } : {}),
      ...(citation?.issued === undefined ? {} : { issued: { "date-parts": [[citation.issued]] as const } }),
      ...known(citation),
      ...(remarks.length > 0 ? { note: remarks.join(" ") } : {}),
    };
  });
}

function cslName({ family, given, literal }: Citation["author"][number]): CslName {
  if (literal !== undefined) return { literal };
  return given === undefined ? { family } : { family, given };
}

const fields = [
  "title",
  "container-title",
  "volume",
  "issue",
  "page",
  "DOI",
  "PMID",
  "PMCID",
  "URL",
  "language",
] as const;

function known(citation: Citation | null): Partial<Record<(typeof fields)[number], string>> {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = citation?.[field];
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
