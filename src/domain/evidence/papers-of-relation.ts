import type { Evidence } from "./types";

/** Papers that a source names for a relation, each by an id that is the same wherever the paper is named. */
export function papersOfRelation(evidence: Evidence, id: string): readonly string[] {
  return (evidence.relations.get(id)?.evidence ?? []).flatMap(({ PMID, DOI }) => {
    if (PMID !== undefined) return [`pmid ${PMID}`];
    return DOI === undefined ? [] : [`doi ${DOI.toLowerCase()}`];
  });
}
