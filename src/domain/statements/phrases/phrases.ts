import type { NodeState } from "../../network/types";
import type { Association, Effect, EntityKind, Measured } from "../../records";

/**
 * The words of one language. Functions of whole phrases, for word order, number and agreement differ; the sentences
 * that put them together are in `sentences`.
 */
export interface Phrases {
  /** "activates", "activate" for several subjects; by what is acted on, for amounts rise and processes are promoted. */
  readonly verb: (effect: Effect, kind: EntityKind, several: boolean) => string;
  /** "raised", "lowered" of what is acted on. */
  readonly state: (state: NodeState) => string;
  /** "up", "down" of a member of a group. */
  readonly memberState: (state: NodeState) => string;
  readonly measured: (measured: Measured) => string;
  readonly list: (items: readonly string[]) => string;
  /** The first of a longer list, and how long it is. */
  readonly shortened: (items: readonly string[], total: number) => string;
  /** "ref 24", "refs 24, 25". */
  readonly refs: (refs: readonly (number | string)[]) => string;
  /** "5 of the review": a reference told by its number there, among others that are not. */
  readonly inReview: (ref: number | string) => string;
  readonly studies: (count: number) => string;
  /** "4 of 5 studies". */
  readonly studiesOf: (count: number, all: number) => string;
  readonly clause: (subject: string, verb: string, object: string) => string;
  /** A further predicate of a subject already named. */
  readonly predicate: (verb: string, object: string) => string;
  readonly within: (object: string, box: string) => string;
  /** Something in brackets after a word. */
  readonly aside: (text: string, inside: string) => string;
  /** What is said, and what it rests on. */
  readonly restsOn: (said: string, on: string) => string;
  readonly support: (studies: string, refs: string) => string;
  readonly join: (parts: readonly string[]) => string;
  readonly unsigned: (said: string) => string;
  /** An inferred step whose direction cannot be worked out. */
  readonly stepUnknown: (said: string) => string;
  readonly unsignedIn: (refs: string) => string;
  readonly stepUnknownIn: (refs: string) => string;
  /** References that may report one experiment; null for all that were just counted. */
  readonly mayBeOne: (refs: string | null) => string;
  /** Members of a group move in different directions. */
  readonly mixed: (subject: string, object: string, several: boolean) => string;
  /** One thing is moved up in one way and down in another. */
  readonly bothWays: (subject: string, object: string, several: boolean) => string;
  /** Members of a group were measured that do not give it a direction. */
  readonly onMembers: (subject: string, group: string) => string;
  readonly contested: (sides: readonly string[]) => string;
  readonly contradictedBy: (refs: string) => string;
  /** A recorded contradiction names them beside what is said. */
  readonly disagreementWith: (refs: string) => string;
  /** References on which review and record differ. */
  readonly discrepancy: (refs: string) => string;
  /** Sides of a disagreement in the picture, where a word may be long: what the background says, with arrows. */
  readonly backgroundSays: (ways: string) => string;
  /** The same where there is no room for it. */
  readonly backgroundSaysShort: (ways: string) => string;
  /** Studies that state no direction, or found no effect, in the same place. */
  readonly unstated: (count: number) => string;
  readonly withoutEffect: (count: number) => string;
  readonly predicts: (subject: string, object: string) => string;
  readonly inSilico: string;
  readonly alsoPredicted: (refs: string) => string;
  readonly withoutCompound: (refs: string) => string;
  readonly hop: (refs: string, several: boolean, mediator: string) => string;
  readonly namedOnly: (subject: string, mediator: string) => string;
  readonly namedBy: (refs: string) => string;
  readonly retractedOnly: (refs: string) => string;
  readonly retracted: (refs: string) => string;
  /** Retracted work that the reader counts. */
  readonly retractedCounted: (refs: string) => string;
  readonly node: (name: string, said: string) => string;
  /** Things and the state they are in: "trabecular spacing changed". */
  readonly moved: (things: string, state: string) => string;
  readonly compound: (name: string, studies: string) => string;
  readonly notTested: (compound: string) => string;
  readonly predictedTarget: (refs: string) => string;
  readonly background: (refs: string) => string;
  /** Two things that are seen together. */
  readonly association: (subject: string, object: string, association: Association) => string;
  readonly through: (subject: string, verb: string, object: string, mediator: string) => string;
  readonly predictsThrough: (subject: string, object: string, mediator: string) => string;
  readonly qualified: (said: string, qualities: readonly string[]) => string;
  readonly doseDependent: string;
  readonly timeDependent: string;
  /** A finished sentence from its beginning: capital letter, spacing between scripts. */
  readonly finish: (text: string) => string;
}
