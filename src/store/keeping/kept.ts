import type { Change } from "../../collection/change";
import type { History } from "../../collection/history";
import type { Listed } from "../../dataset/listing";

/** What is known of a kept collection without reading its evidence. */
export interface KeptInfo {
  /** Key of its source: `file:<id>` of the reader's own, the id of a shipped one that the reader corrected. */
  readonly key: string;
  /** Name of the file that it came from; its id where it came from none. */
  readonly name: string;
  /** What the list says of it, with all changes. */
  readonly about: Listed;
  /** Of the form that its records were written in. */
  readonly schemaVersion: string;
  /** Of the dataset that the changes were made to. */
  readonly baseVersion: string;
  /** Names the text that the changes start from: it is written once. */
  readonly baseId: string;
  /** Counts writes: two tabs know by it that the other one wrote. */
  readonly revision: number;
  /** When it was written last: ISO 8601 in UTC. */
  readonly modified: string;
  /** Of its text and its changes, in bytes, roughly. */
  readonly size: number;
  /** Ids of all changes, those that are done first. */
  readonly changes: readonly string[];
  readonly done: number;
  /** The last change that the file has, as it was saved last; null: the file has none; absent: there is no file. */
  readonly inFile?: string | null;
  /** Changes that a newer version of the shipped dataset has no place for. */
  readonly setAside: readonly Change[];
}

/** A kept collection. */
export interface Kept {
  readonly info: KeptInfo;
  /** The compiled form that the changes start from; null where that is shipped. */
  readonly base: string | null;
  readonly history: History;
}

/** How many changes are not in the file. */
export function notInFile({ changes, done, inFile }: Pick<KeptInfo, "changes" | "done" | "inFile">): number {
  const at = inFile == null ? 0 : changes.indexOf(inFile) + 1;
  // A change that is in the file and was undone since is one that the file does not know of either.
  return Math.abs(done - at);
}

/** Where the changes of a collection are. */
export interface KeptState {
  readonly kept: "nothing to keep" | "writing" | "in this browser" | "for this visit";
  readonly problem: KeepingProblem | null;
  /** Whether the collection was ever saved as a file. */
  readonly hasFile: boolean;
  /** Changes that are not in the file. */
  readonly notInFile: number;
}

/** Why the browser keeps nothing: it refuses (a private window, a setting), its room is full, or something else. */
export type KeepingProblem = "blocked" | "full" | "failed";

/** A place where collections are kept. Every call may reject; then nothing was changed. */
export interface Shelf {
  readonly list: () => Promise<readonly KeptInfo[]>;
  readonly read: (key: string) => Promise<Kept | null>;
  /** Writes where the revision that is there is the one before this one; "elsewhere" where somebody wrote meanwhile. */
  readonly write: (kept: Kept) => Promise<"kept" | "elsewhere">;
  readonly remove: (key: string) => Promise<void>;
}

/** The changes of a collection in one list, those that are done first. */
export function allChanges({ done, undone }: History): readonly Change[] {
  return [...done, ...undone];
}
