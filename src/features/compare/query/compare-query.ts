import { type Evidence, isSubject, paperInLink, paperOfLink } from "../../../domain/evidence";
import { isBox } from "../../../domain/network";
import type { PageQuery } from "../../../store/state";

/** What is set side by side: two studies, pathways or subjects, or this dataset and another that the reader opens. */
const pairKinds = ["studies", "pathways", "subjects", "datasets"] as const;
export type PairKind = (typeof pairKinds)[number];

/** Travels in the link. Sides are papers as links name them, or entity ids, of two datasets their subjects; a file of the reader's is named, and does not travel. */
export interface CompareQuery {
  readonly of: PairKind;
  readonly left: string | null;
  readonly right: string | null;
  /** Key of the second dataset's source. */
  readonly with: string | null;
}

export function readCompareQuery(evidence: Evidence, query: PageQuery): CompareQuery {
  const of = kindOf(query);
  const side = (named: string | undefined): string | null => {
    const ref = of === "studies" && named !== undefined ? studyNamed(evidence, named) : null;
    return ref === null ? (named ?? null) : paperInLink(evidence.dataset, ref);
  };
  return { of, left: side(query.left), right: side(query.right), with: query.with ?? null };
}

const kindOf = ({ of }: PageQuery): PairKind => pairKinds.find((each) => each === of) ?? "studies";

/** The study that a side names; by the number that it has inside as well, which links of collections had before they had ids. */
export function studyNamed(evidence: Evidence, named: string): number | null {
  const ref = paperOfLink(evidence.dataset, named) ?? (/^[1-9]\d*$/.test(named) ? Number(named) : null);
  return ref !== null && evidence.studyByRef.has(ref) ? ref : null;
}

/** Kinds that there are two of. */
export function pairKindsOf(evidence: Evidence): readonly PairKind[] {
  return pairKinds.filter((kind) => kind !== "subjects" || evidence.subjects.length > 1);
}

/** Whether a value of a link means something, by the part that it is of. */
export function compareChecks(evidence: Evidence, query: PageQuery) {
  const of = kindOf(query);
  const isSide = (value: string): boolean => {
    if (of === "studies") return studyNamed(evidence, value) !== null;
    if (of === "pathways") return evidence.entities.has(value) && isBox(evidence, value);
    return isSubject(evidence, value);
  };
  return {
    of: (value: string): boolean => pairKinds.some((kind) => kind === value),
    left: isSide,
    // Subjects of another dataset are known once that is read.
    right: (value: string): boolean => of === "datasets" || isSide(value),
    with: () => of === "datasets",
  };
}

export const ownKeys: readonly string[] = ["of", "left", "right", "with"];
