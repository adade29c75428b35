import type { Tally } from "./types";

export const partNames = ["up", "down", "both", "unsigned", "none"] as const;
export type PartName = (typeof partNames)[number];

/** References by what they report, each in one part; `both`: read-outs of one reference move in both directions. */
export type Parts = Readonly<Record<PartName, readonly number[]>>;

/** A tally with each reference once: one that reports two signs is in neither of them but in `both`. */
export function partsOf({ up, down, unsigned, none }: Omit<Tally, "aside">): Parts {
  const both = up.filter((ref) => down.includes(ref));
  const alone = (refs: readonly number[]) => refs.filter((ref) => !both.includes(ref));
  return {
    up: alone(up),
    down: alone(down),
    both,
    unsigned,
    none: none.filter((ref) => !up.includes(ref) && !down.includes(ref)),
  };
}
