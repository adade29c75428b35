import type { CompiledDataset } from "../../domain/records";
import type { FaultText } from "../../domain/records/base/fault-text";

/** What sort of fault it is; the interface words each in the reader's language. */
const issueCodes = [
  "unreadable",
  "unknown-file",
  "missing-record",
  "missing-field",
  "unknown-field",
  "wrong-type",
  "wrong-value",
  "unknown-id",
  "duplicate-id",
  "mismatch",
  "unused",
  /** Larger than a collection can be. */
  "too-many",
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** What may be right, but is more often a slip. */
export type WarningCode =
  | "same-paper"
  | "two-directions"
  | "two-spellings"
  | "lost-characters"
  | "other-encoding"
  | "unused"
  | "no-finding-yet"
  | "no-section"
  | "nothing-yet";

/** Something about a dataset, said so that its author can go there and look. */
interface Remark<Code> {
  readonly code: Code;
  /** File, relative to the dataset's folder; the document's own name for a compiled one. */
  readonly file: string;
  /** Line of the field or its record, from 1; absent where the form has no lines (compiled JSON). */
  readonly line?: number;
  /** Id of the record, or its place in the file where it has no id. */
  readonly record: string;
  /** Path of the field inside the record, e.g. `arms[0].doses[1].unit`; empty for the record as a whole. */
  readonly field: string;
  readonly found: FaultText;
  readonly expected: FaultText;
}

/** One fault: with any, there is no dataset. */
export type DatasetIssue = Remark<IssueCode>;
/** One warning: it stops nothing. */
export type DatasetWarning = Remark<WarningCode>;

export type DatasetResult =
  | { readonly ok: true; readonly dataset: CompiledDataset; readonly warnings: readonly DatasetWarning[] }
  | { readonly ok: false; readonly issues: readonly DatasetIssue[] };

const codeOrder = new Map(issueCodes.map((code, index) => [code, index]));

/** File by file, top to bottom, so that an author can work through the list. */
export function sortIssues(issues: readonly DatasetIssue[]): readonly DatasetIssue[] {
  const rank = (issue: DatasetIssue) => codeOrder.get(issue.code) ?? issueCodes.length;
  return [...issues].sort((a, b) => compareText(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || rank(a) - rank(b));
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
