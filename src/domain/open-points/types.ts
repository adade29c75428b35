/** Something that a collection still lacks, with ids of the records that it is about: where it is mended. It stops nothing. */
export type OpenPoint =
  /** A paper that nothing was read from yet. */
  | { readonly code: "no-findings"; readonly paper: string }
  | { readonly code: "no-place"; readonly paper: string; readonly arm: string; readonly finding: string }
  /** A node of no reported kind. */
  | { readonly code: "unknown-node"; readonly node: string }
  /** Doses that are kept as they are printed alone. */
  | { readonly code: "unread-doses"; readonly paper: string; readonly arm: string }
  /** The DOI or PMID of another paper too, which counts twice. */
  | { readonly code: "same-paper"; readonly paper: string; readonly other: string }
  /** The same thing raised and lowered in one experiment. */
  | {
      readonly code: "two-directions";
      readonly paper: string;
      readonly arm: string;
      readonly finding: string;
      readonly other: string;
    }
  /** Texts that one of the collection's languages lacks, all of a record together. */
  | { readonly code: "one-language"; readonly node: string }
  | { readonly code: "one-language"; readonly paper: string; readonly arm?: string; readonly finding?: string };

export type OpenPointCode = OpenPoint["code"];

/** In the order in which lists show them. */
export const openPointCodes: readonly OpenPointCode[] = [
  "no-findings",
  "same-paper",
  "two-directions",
  "unknown-node",
  "no-place",
  "unread-doses",
  "one-language",
];
