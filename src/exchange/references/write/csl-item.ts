import type { Citation } from "../../../domain/records";

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
  readonly abstract?: string;
}

/** A name of a citation as CSL-JSON has it. */
export function cslName({ family, given, literal }: Citation["author"][number]): CslName {
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

/** What is known of a citation, but for its names. */
export function cslFieldsOf(citation: Citation): Omit<CslItem, "id" | "type"> {
  const known = fields.flatMap((field) => (citation[field] === undefined ? [] : [[field, citation[field]]]));
  return {
    ...(citation.issued !== undefined && { issued: { "date-parts": [[citation.issued]] as const } }),
    ...Object.fromEntries(known),
  };
}
