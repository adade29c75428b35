import type { SourceCheck } from "../records";

const checkGroups = ["discrepancy", "contested", "unclear"] as const;

/**
 * What a check of the review found. `discrepancy`: the primary record differs from the review; `contested`: references
 * contradict each other; `unclear`: the review's own text contradicts itself, omits or misprints something.
 */
export type CheckGroup = (typeof checkGroups)[number];

/** The group of a check; null for a retraction, which is no fault of the review. */
export function groupOfCheck({ kind, primary, about }: SourceCheck): CheckGroup | null {
  if (kind === "retracted") return null;
  if (kind === "contradiction") return about.length > 0 ? "contested" : "unclear";
  return primary === null ? "unclear" : "discrepancy";
}

/** How many checks there are of each group, groups without any left out. */
export function countChecks(checks: readonly SourceCheck[]): readonly { group: CheckGroup; count: number }[] {
  return checkGroups
    .map((group) => ({ group, count: checks.filter((check) => groupOfCheck(check) === group).length }))
    .filter(({ count }) => count > 0);
}
