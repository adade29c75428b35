import type { Evidence } from "../../domain/evidence";
import { isBox } from "../../domain/network";
import type { PageQuery } from "../../store/state";

/** What is set side by side: two studies, two pathways, or this dataset and another that the reader opens. */
export const pairKinds = ["studies", "pathways", "datasets"] as const;
export type PairKind = (typeof pairKinds)[number];

/** Travels in the link. Sides are reference numbers or entity ids; a file of the reader's is named, and does not travel. */
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

/** Whether a value of a link means something, by the part that it is of. */
export function compareChecks(evidence: Evidence, query: PageQuery) {
  const { of } = readCompareQuery(query);
  const isSide = (value: string): boolean => {
    if (of === "studies") return /^[1-9]\d*$/.test(value) && evidence.studyByRef.has(Number(value));
    return of === "pathways" && evidence.entities.has(value) && isBox(evidence, value);
  };
  return {
    of: (value: string): boolean => pairKinds.some((kind) => kind === value),
    left: isSide,
    right: isSide,
    with: () => of === "datasets",
  };
}

export const ownKeys: readonly string[] = ["of", "left", "right", "with"];
