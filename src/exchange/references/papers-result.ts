import type { ReadResult } from "../base/formats";
import type { IncomingPaper } from "../base/incoming";
import { type Notice, type Place, refused } from "../base/notices";
import { type PaperFields, paperOf } from "./paper-fields";

/** The papers of a file in its order, each with a key of its own; refused where not one came in. */
export function papersResult(
  records: readonly { readonly fields: PaperFields; readonly place: Place }[],
  before: readonly Notice[] = [],
): ReadResult {
  const notices: Notice[] = [...before];
  const papers: IncomingPaper[] = [];
  const taken = new Set<string>();
  for (const { fields, place } of records) {
    const { paper, notices: own } = paperOf(fields, place);
    notices.push(...own);
    if (paper === null) continue;
    const key = freeKey(paper.key || `paper-${papers.length + 1}`, taken);
    taken.add(key);
    papers.push({ ...paper, key });
  }
  if (papers.length > 0) return { ok: true, incoming: { kind: "papers", papers }, notices };
  return {
    ok: false,
    notices: notices.some(({ weight }) => weight === "refused") ? notices : [...notices, refused("empty")],
  };
}

function freeKey(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  let count = 2;
  while (taken.has(`${key}-${count}`)) count++;
  return `${key}-${count}`;
}
