import { mostStatements, statementsIn } from "../domain/records/base/most-statements";
import type { ReadResult } from "./base/formats";
import type { Incoming } from "./base/incoming";
import { type Notice, refused } from "./base/notices";
import type { ReadFile } from "./read-file";

/** Rows, arrows, findings or papers that a file holds; of a workbook in its longest sheet. */
function rowsIn(incoming: Incoming): number {
  switch (incoming.kind) {
    case "network":
      return incoming.arrows.length;
    case "papers":
      return incoming.papers.length;
    case "findings":
      return incoming.findings.length;
    case "table":
      return Math.max(0, ...incoming.sheets.map(({ rows }) => rows.length));
    case "dataset":
      return statementsIn(incoming.dataset);
  }
}

/** What was read, or its refusal where it is more than a collection can show: before it is planned, checked or drawn. */
export function refusedTooMany(read: ReadFile): ReadFile {
  if (!read.result.ok) return read;
  const rows = rowsIn(read.result.incoming);
  if (rows <= mostStatements) return read;
  const result: ReadResult = { ok: false, notices: [tooMany(rows)] };
  return { ...read, result };
}

function tooMany(rows: number): Notice {
  return refused("too-many", null, { found: String(rows), expected: `≤ ${mostStatements}` });
}
