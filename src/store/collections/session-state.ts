import type { Change } from "../../collection/change";
import type { Edited, History } from "../../collection/history";
import type { DatasetIssue } from "../../dataset/drafts/issue";
import type { CompiledDataset } from "../../domain/records";
import type { KeepingProblem, KeptInfo } from "../keeping/kept";
import type { DataSource } from "../source";

/** How a change went. Whatever comes out, what was typed is still with the one who asked. */
export type Outcome =
  /** `change` null: nothing differs, so nothing was changed. */
  | { readonly ok: true; readonly change: Change | null }
  | { readonly ok: false; readonly why: "issues"; readonly issues: readonly DatasetIssue[] }
  /** A record is no longer what it was when the change was made: another tab, or a later change, has another one. */
  | { readonly ok: false; readonly why: "elsewhere" };

/** An edit: the collection as it is to be, from the collection as it is. Records that stay are best the same objects. */
export type Edit = (dataset: CompiledDataset) => CompiledDataset;

/** What a session begins with. */
export interface Opened {
  readonly source: DataSource;
  /** Name of the file that it came from; its id where it came from none. */
  readonly name: string;
  /** As it was shipped or opened, without any change. */
  readonly base: CompiledDataset;
  /** As it was kept; absent: nothing of it is kept yet. */
  readonly info?: KeptInfo;
  readonly history?: History;
}

export interface SessionState extends Omit<Opened, "history"> {
  readonly edited: Edited;
  /** False: it is shown as it was shipped. */
  readonly showsChanges: boolean;
  /** Changes that were thrown away last, for putting them back. */
  readonly discarded: History | null;
  /** Changes that have no place in the dataset as it is now: of an older version, or of another tab. */
  readonly setAside: readonly Change[];
  /** Why the last write did not reach the browser. */
  readonly problem: KeepingProblem | null;
  readonly isWriting: boolean;
}

/** The collection as it is shown. */
export function shownOf({ base, edited, showsChanges }: SessionState): CompiledDataset {
  return showsChanges ? edited.dataset : base;
}
