import type { Evidence } from "../evidence/types";
import { type ListField, toggleFilter } from "../filters/active";
import { filterOptions, yearsCovered } from "../filters/options";
import type { Filters, RetractedFilter } from "../filters/types";
import type { View } from "../network/types";
import { type Left, leftBy } from "./left";

export interface FacetOption<V> {
  readonly value: V;
  readonly chosen: boolean;
  /** What this alternative alone would leave, the other fields as they are. */
  readonly alone: Left;
  /** What is left once it stands beside the alternatives already chosen in its field. */
  readonly added: Left;
}

export type FacetCounts = { readonly [F in ListField]: readonly FacetOption<Filters[F][number]>[] } & {
  /** What the filters leave as they are. */
  readonly now: Left;
  /** Every year from the first to the last known one. */
  readonly years: readonly FacetOption<number>[];
  /** One upwards, as far as any arrow is left. */
  readonly minStudies: readonly FacetOption<number>[];
  readonly onlyApproaches: FacetOption<true>;
  readonly contestedOnly: FacetOption<true>;
  readonly retracted: readonly FacetOption<RetractedFilter>[];
};

/**
 * For every option of every filter: how many studies and arrows it would leave at this view. Options of a field that
 * holds a single value replace it.
 */
export function facetCounts(evidence: Evidence, filters: Filters, view: View): FacetCounts {
  const known = new Map<string, Left>();
  const left = (with_: Filters): Left => {
    const key = JSON.stringify(with_);
    const count = known.get(key) ?? leftBy(evidence, with_, view);
    known.set(key, count);
    return count;
  };
  const options = filterOptions(evidence);
  const list = <F extends ListField>(field: F): readonly FacetOption<Filters[F][number]>[] =>
    options[field].map((value) => {
      const values: readonly Filters[F][number][] = filters[field];
      const chosen = values.includes(value);
      const added = chosen ? filters : toggleFilter(filters, field, value);
      return { value, chosen, alone: left({ ...filters, [field]: [value] }), added: left(added) };
    });
  const single = <V>(value: V, chosen: boolean, with_: Filters): FacetOption<V> => {
    const count = left(with_);
    return { value, chosen, alone: count, added: count };
  };
  const [first, last] = yearsCovered(evidence) ?? [1, 0];
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    now: left(filters),
    subjects: list("subjects"),
    effects: list("effects"),
    directions: list("directions"),
    approaches: list("approaches"),
    organisms: list("organisms"),
    models: list("models"),
    inducers: list("inducers"),
    pathways: list("pathways"),
    classes: list("classes"),
    doseUnits: list("doseUnits"),
    years: years.map((year) => {
      const chosen = filters.years !== null && filters.years[0] <= year && year <= filters.years[1];
      return single(year, chosen, { ...filters, years: [year, year] });
    }),
    minStudies: minStudies(filters, left),
    onlyApproaches: single(true, filters.onlyApproaches, { ...filters, onlyApproaches: true }),
    contestedOnly: single(true, filters.contestedOnly, { ...filters, contestedOnly: true }),
    retracted: (["marked", "counted", "hidden"] as const).map((retracted) =>
      single(retracted, filters.retracted === retracted, { ...filters, retracted }),
    ),
  };
}

/** Thresholds until nothing of the compound is left; what is chosen is offered in any case. */
function minStudies(filters: Filters, left: (filters: Filters) => Left): readonly FacetOption<number>[] {
  const offered: FacetOption<number>[] = [];
  for (let value = 1; value <= 1000; value += 1) {
    const count = left({ ...filters, minStudies: value });
    if (value > Math.max(1, filters.minStudies) && count.studies === 0) break;
    offered.push({ value, chosen: filters.minStudies === value, alone: count, added: count });
    if (value >= filters.minStudies && count.studies === 0) break;
  }
  return offered;
}
