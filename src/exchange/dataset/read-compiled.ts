import type { DatasetIssue, IssueCode } from "../../dataset/drafts/issue";
import { parseCompiled } from "../../dataset/parse-compiled";
import type { ReadResult, SourceFile } from "../base/formats";
import { type Notice, type NoticeCode, refused } from "../base/notices";

/** Reads a collection in its compiled form, through the same door as the shipped ones. Never throws. */
export function readCompiled({ name, bytes }: SourceFile): ReadResult {
  const result = parseCompiled(new TextDecoder().decode(bytes), name);
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
};

function noticeOf({ code, record, field, found, expected }: DatasetIssue): Notice {
  return refused(codes[code], { path: field === "" ? record : `${record}, ${field}` }, { found, expected });
}
