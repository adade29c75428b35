import { type Conflict, conflictKinds } from "../../domain/conflicts";
import type { SourceCheck } from "../../domain/records";

/** Parts of the page, disagreements of evidence before slips of the text. Retractions stand apart. */
const groupKinds = [
  "between-studies",
  "with-background",
  "read-out",
  "with-record",
  "retraction",
  "inside-text",
] as const;
export type GroupKind = (typeof groupKinds)[number];

export interface Group {
  readonly kind: GroupKind;
  readonly conflicts: readonly Conflict[];
  /** Disagreements that are of this kind too, and stand under another. */
  readonly elsewhere: readonly Conflict[];
}

function kindOf(conflict: Conflict): GroupKind {
  if (conflict.checks.some((check) => check.kind === "retracted")) return "retraction";
  return conflictKinds.find((kind) => conflict.kinds.includes(kind)) ?? "inside-text";
}

/** Each disagreement once, under the first of its kinds; kinds that have none are left out. */
export function groupsOf(conflicts: readonly Conflict[]): readonly Group[] {
  return groupKinds
    .map((kind): Group => {
      const own = conflicts.filter((conflict) => kindOf(conflict) === kind);
      const elsewhere = conflicts.filter((conflict) => kindOf(conflict) !== kind && isOf(conflict, kind));
      return { kind, conflicts: own, elsewhere };
    })
    .filter((group) => group.conflicts.length + group.elsewhere.length > 0);
}

/** Retraction is no kind of the evidence's own: it is told by its check. */
function isOf(conflict: Conflict, kind: GroupKind): boolean {
  return kind !== "retraction" && kindOf(conflict) !== "retraction" && conflict.kinds.includes(kind);
}

export interface Slips {
  readonly kind: SourceCheck["kind"];
  readonly conflicts: readonly Conflict[];
}

/** Slips of the text by what went wrong, the kind with the gravest first and then as they come. */
export function slipsOf(conflicts: readonly Conflict[]): readonly Slips[] {
  const kinds = new Map<SourceCheck["kind"], Conflict[]>();
  for (const conflict of conflicts) {
    const [check] = conflict.checks;
    if (!check) continue;
    kinds.set(check.kind, [...(kinds.get(check.kind) ?? []), conflict]);
  }
  return [...kinds].map(([kind, own]) => ({ kind, conflicts: own }));
}
