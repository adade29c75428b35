import type { Amount } from "../doses/amount";
import type { Approach, Background, Bilingual, Finding, Measured, SourceCheck } from "../records";

export const conflictKinds = [
  /** Studies against each other on a mechanism. */
  "between-studies",
  /** A study against what the review states as background. */
  "with-background",
  /** Studies against each other on what was read out. */
  "read-out",
  /** The review against itself. */
  "inside-text",
  /** The review against the primary record, retractions included. */
  "with-record",
] as const;
export type ConflictKind = (typeof conflictKinds)[number];

/** What one reference says in a disagreement. */
export interface ConflictSide {
  readonly ref: number;
  readonly findings: readonly Finding[];
  readonly background: readonly Background[];
  /** Of what it says; null where it says nothing of direction. */
  readonly direction: "up" | "down" | "mixed" | "unsigned" | "none" | null;
  readonly retracted: boolean;
}

export const differenceFields = ["approach", "model", "organism", "inducer", "dose", "measured", "time"] as const;
export type DifferenceField = (typeof differenceFields)[number];

/** One value of a side, as data: words of the interface come from its catalogues. */
export type DifferenceValue =
  | { readonly type: "approach"; readonly approach: Approach }
  | {
      readonly type: "text";
      readonly text: Bilingual /** The same for one model however a study prints it. */;
      readonly key: string;
    }
  | { readonly type: "organism"; readonly organism: string }
  | { readonly type: "dose"; readonly printed: string; readonly amounts: readonly Amount[] }
  | { readonly type: "measured"; readonly measured: Measured }
  | { readonly type: "time"; readonly dependence: "time-dependent" };

export interface DifferenceCell {
  readonly ref: number;
  /** Nothing: not reported. */
  readonly values: readonly DifferenceValue[];
}

/** One row of the table of what differs. */
export interface Difference {
  readonly field: DifferenceField;
  readonly cells: readonly DifferenceCell[];
  /** `overlapping`: some values in common, or doses whose spans meet. `unknown`: fewer than two sides report it. */
  readonly verdict: "same" | "overlapping" | "different" | "unknown";
}

export interface Conflict {
  /** Id of the source check, or `entity:<id>` and `pair:<source>><target>` for one that the signs show. */
  readonly id: string;
  readonly kinds: readonly ConflictKind[];
  /** Entities that it is about. */
  readonly about: readonly string[];
  readonly refs: readonly number[];
  readonly severity: SourceCheck["severity"] | null;
  /** The recorded checks behind it, with their words; none where only the signs show it. */
  readonly checks: readonly SourceCheck[];
  /** Whether opposite signs alone show it. */
  readonly shownBySigns: boolean;
  readonly sides: readonly ConflictSide[];
  readonly differences: readonly Difference[];
}
