import { type CompiledDataset, paperIds } from "../records";
import type { OpenPoint } from "./types";

/** Papers of the reading list, and studies whose experiments have no finding. */
export function papersWithoutFindings({ toRead, studies, findings }: CompiledDataset): readonly OpenPoint[] {
  const read = new Set(findings.map(({ study }) => study));
  const papers = [...toRead, ...studies.filter(({ id }) => !read.has(id))];
  return papers.map(({ id }) => ({ code: "no-findings", paper: id }));
}

/** Papers with the DOI or the PMID of one before them. */
export function repeatedPapers({ toRead, studies }: CompiledDataset): readonly OpenPoint[] {
  const seen = new Map<string, string>();
  return [...studies, ...toRead].flatMap(({ id, citation }): OpenPoint | [] => {
    const keys = paperIds(citation);
    const other = keys.map((key) => seen.get(key)).find((found) => found !== undefined);
    for (const key of keys) if (!seen.has(key)) seen.set(key, id);
    return other === undefined ? [] : { code: "same-paper", paper: id, other };
  });
}

/** Experiments whose doses have numbers in their printing and none that was read. */
export function unreadDoses({ studies }: CompiledDataset): readonly OpenPoint[] {
  return studies.flatMap(({ id, arms }) =>
    arms
      .filter(({ doses, dosesPrinted }) => doses.length === 0 && /\d/.test(dosesPrinted ?? ""))
      .map((arm): OpenPoint => ({ code: "unread-doses", paper: id, arm: arm.id })),
  );
}
