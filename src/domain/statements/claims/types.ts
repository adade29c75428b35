import type { EdgeClass, Tally } from "../../network/types";
import type { BackgroundRelation, DoseDependence, Effect, Measured } from "../../records";
import type { Named } from "./names";

/** What a sentence says that one thing does to another. `members`: of a group only members were measured that do not give it a direction. */
export type Relation = Effect | "mixed" | "members" | "contested";

/** Things that move together: in one direction, by the same class of statement, with the references that say so. */
export interface Change {
  readonly relation: Effect;
  readonly things: readonly Named[];
  readonly refs: readonly number[];
  /** Whether it gives the claim its direction. */
  readonly decides: boolean;
  /** Whether the things count against the group that the claim is about: it falls as they rise. */
  readonly against: boolean;
}

/** What other references say against a claim. */
export interface Against {
  /** They report the opposite direction of the same thing. */
  readonly opposite: readonly number[];
  /** They are named beside it in a recorded contradiction, and report no opposite direction of the same thing. */
  readonly recorded: readonly number[];
}

/** What an arrow says. References are apart: those that count, predictions, retracted work, and what stands against. */
export interface EdgeClaim {
  readonly about: "edge";
  readonly cls: EdgeClass;
  /** The entities themselves where the arrow was lifted to their closed box. */
  readonly subjects: readonly Named[];
  /** The one entity that all statements are about, else the drawn end. */
  readonly object: Named;
  /** The box that the arrow ends at, where the object is one thing in it. */
  readonly within: Named | null;
  readonly relation: Relation;
  /** What moves inside a box, or the two sides of a disagreement. */
  readonly changes: readonly Change[];
  readonly tally: Tally;
  readonly refs: readonly number[];
  /** Of a group with a direction: how many studies measured what counts toward it; null elsewhere. */
  readonly measuredBy: number | null;
  /** Those of them that print the relation told; the others are told apart. */
  readonly tellingRefs: readonly number[];
  /** Which of those may be one study, group by group. */
  readonly mayBeOne: readonly (readonly number[])[];
  readonly predictedRefs: readonly number[];
  readonly retractedRefs: readonly number[];
  /** References on which review and record differ gravely. */
  readonly discrepancyRefs: readonly number[];
  /** Other references that disagree with it. */
  readonly against: Against;
  /** `hop`: what a mediator does further on. `named`: the subject acts on a mediator that no study here measured. */
  readonly inferred: "hop" | "named" | null;
  /** References that show the mediator by blocking it, or by restoring it. */
  readonly blockedRefs: readonly number[];
}

/** What is known of a node. */
export interface NodeClaim {
  readonly about: "node";
  readonly node: Named;
  readonly isSubject: boolean;
  /** What each subject does to it, over all that a box holds; none where nothing was measured. */
  readonly effects: readonly EdgeClaim[];
  /** All that the studies gave. */
  readonly subjects: readonly Named[];
  /** References of studies that measured it or name it as mediator; of a subject: every study of it. */
  readonly refs: readonly number[];
  readonly predictedRefs: readonly number[];
  readonly backgroundRefs: readonly number[];
}

/** What one arm showed, or what one reference states without the compound. */
export interface RecordClaim {
  readonly about: "finding" | "background";
  readonly subject: Named;
  readonly relation: BackgroundRelation;
  readonly object: Named;
  readonly via: readonly Named[];
  readonly measured: readonly Measured[];
  /** Null: not reported. */
  readonly doseDependent: DoseDependence | null;
  readonly timeDependent: boolean;
  readonly predicted: boolean;
  readonly refs: readonly number[];
}
