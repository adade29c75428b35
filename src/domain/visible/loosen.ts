import type { Evidence } from "../evidence/types";
import { activeFilters, type FilterField, withoutField } from "../filters/active";
import type { Filters } from "../filters/types";
import type { View } from "../network/types";
import { type Left, leftBy } from "./left";

/** A field that could be let go, and what would be left then. */
export interface Loosening {
  readonly field: FilterField;
  readonly filters: Filters;
  readonly left: Left;
}

/** For filters that leave no arrow: which single field is to blame, the one that would leave the most first. */
export function waysToLoosen(evidence: Evidence, filters: Filters, view: View): readonly Loosening[] {
  const fields = new Set(activeFilters(filters).map(({ field }) => field));
  return [...fields]
    .map((field) => ({ field, filters: withoutField(filters, field) }))
    .map((each) => ({ ...each, left: leftBy(evidence, each.filters, view) }))
    .filter(({ left }) => left.arrows + left.backgroundArrows > 0)
    .sort((a, b) => b.left.arrows - a.left.arrows || b.left.backgroundArrows - a.left.backgroundArrows);
}
