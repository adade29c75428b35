import type { Evidence } from "../evidence/types";
import { paperIds } from "../records";

/** References of one dataset, each with that of another dataset which is the same paper. */
export type SamePapers = ReadonlyMap<number, number>;

/** The papers that two datasets have in common, by DOI or PMID. A paper without either is not looked for by its title. */
export function samePapers(left: Evidence, right: Evidence): SamePapers {
  const refs = new Map(
    right.dataset.studies.flatMap((study) => paperIds(study.citation).map((key) => [key, study.ref] as const)),
  );
  return new Map(
    left.dataset.studies.flatMap((study) => {
      const found = paperIds(study.citation).flatMap((key) => refs.get(key) ?? []);
      return found[0] === undefined ? [] : [[study.ref, found[0]] as const];
    }),
  );
}

/** The same seen from the other dataset. */
export function turned(papers: SamePapers): SamePapers {
  return new Map([...papers].map(([left, right]) => [right, left]));
}

/** Whether all references of both sides are one paper, so that neither confirms the other. */
export function restOnOnePaper(left: readonly number[], right: readonly number[], same: SamePapers): boolean {
  const [paper] = left;
  return (
    paper !== undefined &&
    left.every((ref) => ref === paper) &&
    right.length > 0 &&
    right.every((ref) => ref === same.get(paper))
  );
}
