import type { EdgeClass } from "../../network/types";
import type { EntityKind } from "../../records";
import type { CautionKind } from "../../routes/cautions";
import type { NotCounted } from "../../routes/end";

/** References in brackets after a step. */
export interface Cited {
  readonly refs: readonly number[];
  readonly background: readonly number[];
  readonly retracted: readonly number[];
}

/** How many references stand behind a step, each in one part. */
export interface HopCounts {
  /** With the compound, and in the direction told. */
  readonly refs: number;
  /** Background, in the direction told. */
  readonly background: number;
  readonly unsigned: number;
}

/** The words of one language for a route. */
export interface RoutePhrases {
  /** "[24, 25]"; background and retracted references are named as such. */
  readonly cite: (cited: Cited) => string;
  readonly step: (said: string, cited: string) => string;
  /** Parts of one step. */
  readonly together: (parts: readonly string[]) => string;
  /** A step whose subject is the object of the one before. */
  readonly next: (verb: string, object: string) => string;
  /** A further verb for the same two things: "A increases B [7] and decreases it [9]". */
  readonly also: (verb: string) => string;
  readonly unknown: (said: string) => string;
  /** References that print no direction, beside those that do. */
  readonly unsignedIn: (cited: string) => string;
  /** References from which the direction of an inferred step cannot be worked out, beside those from which it can. */
  readonly unknownIn: (cited: string) => string;
  readonly contested: (said: string) => string;
  readonly chain: (steps: readonly string[]) => string;
  /** "net effect: NFATc1 down"; diseases are aggravated or alleviated. */
  readonly net: (name: string, kind: EntityKind, direction: "up" | "down") => string;
  readonly noNet: (unsigned: number) => string;
  readonly weakest: (source: string, target: string, cls: string, counts: HopCounts) => string;
  readonly cls: Record<EdgeClass, string>;
  readonly retractedOnly: string;
  /** "OPG up". */
  readonly endState: (name: string, sign: 1 | -1 | 0 | null) => string;
  /** What the studies of a route, or any, report of its end. */
  readonly endReported: (parts: readonly string[], isOfRoute: boolean) => string;
  /** Studies of the end that the route leaves out: "14 (through Wnt/β-catenin)". */
  readonly notCounted: (parts: readonly string[]) => string;
  readonly whyNot: (refs: readonly number[], why: NotCounted["why"], mediator: string) => string;
  /** Hops counted from one. */
  readonly caution: (kind: CautionKind, hops: readonly number[], refs: readonly number[]) => string;
  readonly finish: (text: string) => string;
}
