import { type Conflict, conflictKinds } from "../../domain/conflicts";

/** Parts of the page. Retractions stand apart from what else the primary record shows. */
export const groupKinds = [...conflictKinds, "retraction"] as const;
export type GroupKind = (typeof groupKinds)[number];

export interface Group {
  readonly kind: GroupKind;
  readonly conflicts: readonly Conflict[];
}

function kindOf(conflict: Conflict): GroupKind {
  if (conflict.checks.some((check) => check.kind === "retracted")) return "retraction";
  return conflictKinds.find((kind) => conflict.kinds.includes(kind)) ?? "inside-text";
}

/** Each disagreement once, under the first of its kinds; kinds that have none are left out. */
export function groupsOf(conflicts: readonly Conflict[]): readonly Group[] {
  return groupKinds
    .map((kind) => ({ kind, conflicts: conflicts.filter((conflict) => kindOf(conflict) === kind) }))
    .filter((group) => group.conflicts.length > 0);
}
