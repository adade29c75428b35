import type { Collection } from "../dataset/drafts/draft";

/** What a change is called: worded by the catalogue under `collections:change.<code>`, with these values. */
export interface ChangeLabel {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Where a record is in its list: behind the record of this id; null at the start. */
export type Follows = string | null;

/** What became of one record. `before` null: it is new; `after` null: it is gone. */
export interface RecordEdit {
  /** "dataset" for what the collection says of itself. */
  readonly list: Collection | "dataset";
  readonly id: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Its place in the list before and after, where that is another. */
  readonly follows?: { readonly before: Follows; readonly after: Follows };
}

/** One step of editing, undone and done again as a whole. */
export interface Change {
  readonly id: string;
  /** When it was made: ISO 8601 in UTC. */
  readonly at: string;
  readonly label: ChangeLabel;
  readonly edits: readonly RecordEdit[];
}
