import type { Comparison, SideEffect } from "../../domain/compare";

/** A thing with what either side found of it; null where a side found nothing. */
export interface Row {
  readonly left: SideEffect | null;
  readonly right: SideEffect | null;
}

/** Parts of the table: disagreements first, then what both found, then what one of them found. */
export const parts = ["opposite", "different", "shared", "samePaper", "unclear", "onlyLeft", "onlyRight"] as const;
export type Part = (typeof parts)[number];

export function rowsOf(comparison: Comparison): Readonly<Record<Part, readonly Row[]>> {
  const { opposite, different, shared, samePaper, unclear } = comparison;
  return {
    opposite,
    different,
    shared,
    samePaper,
    unclear,
    onlyLeft: comparison.onlyLeft.map((left) => ({ left, right: null })),
    onlyRight: comparison.onlyRight.map((right) => ({ left: null, right })),
  };
}
