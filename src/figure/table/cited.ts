import type { Evidence } from "../../domain/evidence/types";

/** Titles and PubMed ids of references for a cell each: of several, every one after its number. Empty where none is known. */
export function citedCells(evidence: Evidence, refs: readonly number[]): readonly [titles: string, pmids: string] {
  const cited = [...new Set(refs)].flatMap((ref) => evidence.studyByRef.get(ref) ?? []);
  const cell = (of: "title" | "PMID") =>
    cited
      .flatMap(({ ref, citation }) => {
        const told = citation[of];
        return told === undefined ? [] : [refs.length > 1 ? `${ref}: ${told}` : told];
      })
      .join("; ");
  return [cell("title"), cell("PMID")];
}
