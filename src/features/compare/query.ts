import { type Evidence, isSubject } from "../../domain/evidence";
import { isBox } from "../../domain/network";
import type { PageQuery } from "../../store/state";

/** What is set side by side: two studies, pathways or subjects, or this dataset and another that the reader opens. */
const pairKinds = ["studies", "pathways", "subjects", "datasets"] as const;
export type PairKind = (typeof pairKinds)[number];

/** Travels in the link. Sides are reference numbers or entity ids, of two datasets their subjects; a file of the reader's is named, and does not travel. */
export interface CompareQuery {
  readonly of: PairKind;
  readonly left: string | null;
  readonly right: string | null;
  /** Key of the second dataset's source. */
  readonly with: string | null;
}

export function readCompareQuery({ of, left, right, with: partner }: PageQuery): CompareQuery {
  const kind = pairKinds.find((each) => each === of) ?? "studies";
  return { of: kind, left: left ?? null, right: right ?? null, with: partner ?? null };
}

/** Kinds that there are two of. */
export function pairKindsOf(evidence: Evidence): readonly PairKind[] {
  return pairKinds.filter((kind) => kind !== "subjects" || evidence.subjects.length > 1);
}

/** Whether a value of a link means something, by the part that it is of. */
export function compareChecks(evidence: Evidence, query: PageQuery) {
  const { of } = readCompareQuery(query);
  const isSide = (value: string): boolean => {
    if (of === "studies") return /^[1-9]\d*$/.test(value) && evidence.studyByRef.has(Number(value));
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
