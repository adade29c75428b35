import type { DatasetIssue, IssueCode } from "../../dataset/drafts/issue";
import { parseCompiled } from "../../dataset/parse-compiled";
import type { ReadOptions, ReadResult, SourceFile } from "../base/formats";
import { type Notice, type NoticeCode, refused } from "../base/notices";
import { textOf } from "../base/text";

/** Reads a collection in its compiled form, through the same door as the shipped ones. Never throws. */
export function readCompiled(file: SourceFile, options: ReadOptions): ReadResult {
  const result = parseCompiled(textOf(file, options), file.name);
  if (result.ok) return { ok: true, incoming: { kind: "dataset", dataset: result.dataset }, notices: [] };
  return { ok: false, notices: result.issues.map(noticeOf), issues: result.issues };
}

const codes: Readonly<Record<IssueCode, NoticeCode>> = {
  unreadable: "unreadable",
  "unknown-file": "unreadable",
  "missing-record": "missing-field",
  "missing-field": "missing-field",
  "unknown-field": "unknown-word",
  "wrong-type": "wrong-type",
  "wrong-value": "unknown-word",
  "unknown-id": "missing-node",
  "duplicate-id": "duplicate-id",
  mismatch: "unknown-word",
  unused: "unknown-word",
  "too-many": "too-many",
};

/** A fault of a collection in our own form, as a remark of its reader; the rest of it is said by the fault itself. */
export function noticeOf({ code, record, field }: DatasetIssue): Notice {
  return refused(codes[code], { path: field === "" ? record : `${record}, ${field}` });
}
