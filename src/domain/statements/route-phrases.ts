import type { EdgeClass } from "../network/types";
import type { CautionKind } from "../routes/cautions";

/** The words of one language for a route. */
export interface RoutePhrases {
  /** "[24, 25]"; retracted references are named as such. */
  readonly cite: (refs: readonly number[], retracted: readonly number[]) => string;
  readonly step: (said: string, cited: string) => string;
  /** A step whose subject is the object of the one before. */
  readonly next: (verb: string, object: string) => string;
  readonly unknown: (said: string) => string;
  readonly contested: (said: string) => string;
  readonly chain: (steps: readonly string[]) => string;
  readonly net: (name: string, direction: "up" | "down") => string;
  readonly noNet: (unsigned: number) => string;
  readonly weakest: (source: string, target: string, cls: string, studies: number) => string;
  readonly cls: Record<EdgeClass, string>;
  readonly retractedOnly: string;
  /** Hops counted from one. */
  readonly caution: (kind: CautionKind, hops: readonly number[]) => string;
  readonly finish: (text: string) => string;
}
