/** A bibliographic record in CSL-JSON's fields, as programs for references write them; nothing in it is certain. */
export interface CslRecord {
  readonly author?: readonly { readonly family?: string; readonly given?: string; readonly literal?: string }[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly (number | string)[])[] };
  readonly title?: string;
  readonly "container-title"?: string;
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly DOI?: string;
  readonly PMID?: string;
  readonly PMCID?: string;
  readonly URL?: string;
  /** The key of a BibTeX entry. */
  readonly "citation-key"?: string;
}
