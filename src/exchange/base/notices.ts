/** What a remark about a file is about. General, so that all readers share them; the message says the rest by `found` and `expected`. */
export const noticeCodes = [
  /** The file as a whole is none of its format. */
  "unreadable",
  /** No reader knows the file. */
  "unknown-format",
  /** A version or a kind of the format that is not read. */
  "other-version",
  "empty",
  /** It ends before it is complete. */
  "truncated",
  "too-large",
  /** More rows than one collection can show. */
  "too-many",
  "cancelled",
  /** Written against the rules of the format; read as far as it makes sense. */
  "malformed",
  "wrong-type",
  "missing-field",
  /** A word that the format, or this program, has no meaning for. */
  "unknown-word",
  "duplicate-id",
  /** The same as another of the file, or as what is there already. */
  "duplicate",
  /** Several nodes of a drawing have one name: they are one thing. */
  "same-name",
  /** It ends on another arrow, so that what it does to a node is not stated. */
  "on-arrow",
  /** An arrow or a group names a node that the file does not have. */
  "missing-node",
  "no-direction",
  "no-paper",
  /** A direction beside a p value above 0.05. */
  "not-significant",
  /** One pair or one experiment with more than one direction. */
  "two-directions",
  /** Read, but a collection has no place for it. */
  "not-held",
  /** Kept word for word, because it could not be understood. */
  "as-printed",
  /** Left out, because it could load or run something: a link that is no web address, an entity of XML. */
  "unsafe",
  /** Taken for what it most probably is. */
  "guessed",
  /** A file of ours that another program changed: what it says now counts, not what was saved with it. */
  "changed-elsewhere",
  /** A spreadsheet probably turned a name into a date. */
  "date-for-name",
  /** The cell holds an error of the spreadsheet. */
  "error-cell",
  "merged-cells",
  "hidden-rows",
  "other-sheets",
] as const;
export type NoticeCode = (typeof noticeCodes)[number];

/** Where in a file: a line or a row from 1, or a path. */
export type Place =
  | { readonly line: number }
  | { readonly row: number; readonly sheet?: string }
  | { readonly path: string };

/**
 * A remark about a place of a file. `refused`: this part does not come in; `dropped`: it came in without something;
 * `doubt`: look at it.
 */
export interface Notice {
  readonly code: NoticeCode;
  readonly weight: "refused" | "dropped" | "doubt";
  readonly place: Place | null;
  /** As written, cut at 80 characters. */
  readonly found?: string;
  /** In the notation of the format (`target="…"`), or a list of its words: the same in every language. */
  readonly expected?: string;
}

/** How much of a text is shown. */
const SHOWN = 80;

interface Details {
  readonly found?: string;
  readonly expected?: string;
}

const maker =
  (weight: Notice["weight"]) =>
  (code: NoticeCode, place: Place | null = null, { found, expected }: Details = {}): Notice => ({
    code,
    weight,
    place,
    ...(found !== undefined && { found: shown(found) }),
    ...(expected !== undefined && { expected }),
  });

/** This part does not come in. */
export const refused = maker("refused");
/** It came in without something. */
export const dropped = maker("dropped");
/** It came in; somebody should look at it. */
export const doubt = maker("doubt");

function shown(text: string): string {
  const characters = [...text];
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join("")}…` : text;
}

/** Key of the message of a notice in the catalogues. */
export const noticeKey = ({ code }: Pick<Notice, "code">): string => `exchange:notice.${code}`;

/** Key of the message that says where, and what it is filled with. */
export function placeMessage(place: Place): {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
} {
  if ("line" in place) return { key: "exchange:place.line", values: { line: place.line } };
  if ("path" in place) return { key: "exchange:place.path", values: { path: place.path } };
  if (place.sheet === undefined) return { key: "exchange:place.row", values: { row: place.row } };
  return { key: "exchange:place.rowOfSheet", values: { row: place.row, sheet: place.sheet } };
}

/** Keys of what stands behind a notice's message: what was found and what was expected. */
export const foundKey = "exchange:detail.found";
export const expectedKey = "exchange:detail.expected";
