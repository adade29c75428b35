import type { Evidence } from "../evidence/types";
import { type ListField, toggleFilter } from "../filters/active";
import { experimentsLeft } from "../filters/experiments";
import { matchFinding } from "../filters/match";
import { filterOptions, yearsCovered } from "../filters/options";
import type { Filters, RetractedFilter } from "../filters/types";
import type { View } from "../network/types";
import { lazily } from "./lazily";
import { asksForArrows, type Left, leftBy } from "./left";
import { mostReports } from "./visible";

export interface FacetOption<V> {
  readonly value: V;
  readonly chosen: boolean;
  /** What this alternative alone would leave, the other fields as they are. */
  readonly alone: Left;
  /** What is left once it stands beside the alternatives already chosen in its field. */
  readonly added: Left;
}

interface YearCount {
  readonly year: number;
  readonly studies: number;
}

export type FacetCounts = { readonly [F in ListField]: readonly FacetOption<Filters[F][number]>[] } & {
  /** What the filters leave as they are. */
  readonly now: Left;
  /** For every year from the first to the last known one, how many studies it alone would leave. */
  readonly years: readonly YearCount[];
  /** One upwards, as far as any arrow is left; the larger ones in steps. */
  readonly minStudies: readonly FacetOption<number>[];
  readonly onlyApproaches: FacetOption<true>;
  readonly contestedOnly: FacetOption<true>;
  readonly retracted: readonly FacetOption<RetractedFilter>[];
};

/**
 * For every option of every filter: how many studies and arrows it would leave at this view. Options of a field that
 * holds a single value replace it. Each number is counted when it is first asked for, and then kept: a field that nobody
 * looks at costs nothing, and many can be counted one after another.
 */
export function facetCounts(evidence: Evidence, filters: Filters, view: View): FacetCounts {
  const known = new Map<string, Left>();
  const left = (with_: Filters): Left => {
    const key = JSON.stringify(with_);
    const count = known.get(key) ?? leftBy(evidence, with_, view);
    known.set(key, count);
    return count;
  };
  const counted = <V>(value: V, chosen: boolean, alone: Filters, added: Filters): FacetOption<V> =>
    lazily({ value: () => value, chosen: () => chosen, alone: () => left(alone), added: () => left(added) });
  const list = <F extends ListField>(field: F): readonly FacetOption<Filters[F][number]>[] =>
    filterOptions(evidence)[field].map((value) => {
      const values: readonly Filters[F][number][] = filters[field];
      const chosen = values.includes(value);
      const added = chosen ? filters : toggleFilter(filters, field, value);
      return counted(value, chosen, { ...filters, [field]: [value] }, added);
    });
  const single = <V>(value: V, chosen: boolean, with_: Filters): FacetOption<V> => counted(value, chosen, with_, with_);
  return lazily<FacetCounts>({
    now: () => left(filters),
    subjects: () => list("subjects"),
    effects: () => list("effects"),
    directions: () => list("directions"),
    approaches: () => list("approaches"),
    organisms: () => list("organisms"),
    models: () => list("models"),
    inducers: () => list("inducers"),
    pathways: () => list("pathways"),
    classes: () => list("classes"),
    doseUnits: () => list("doseUnits"),
    years: () => {
      const studies = studiesByYear(evidence, filters, view);
      return yearsFromTo(yearsCovered(evidence)).map((year) => ({ year, studies: studies(year) }));
    },
    minStudies: () =>
      thresholds(filters.minStudies, mostReports(evidence, filters, view)).map((value) =>
        single(value, filters.minStudies === value, { ...filters, minStudies: value }),
      ),
    onlyApproaches: () => single(true, filters.onlyApproaches, { ...filters, onlyApproaches: true }),
    contestedOnly: () => single(true, filters.contestedOnly, { ...filters, contestedOnly: true }),
    retracted: () =>
      (["marked", "counted", "hidden"] as const).map((retracted) =>
        single(retracted, filters.retracted === retracted, { ...filters, retracted }),
      ),
  });
}

/**
 * How many studies a year alone would leave. A study passes with all that it reports, or not at all, so that one count
 * serves for every year; what is asked of arrows and nodes needs a count for each.
 */
function studiesByYear(evidence: Evidence, filters: Filters, view: View): (year: number) => number {
  if (asksForArrows(filters)) return (year) => leftBy(evidence, { ...filters, years: [year, year] }, view).studies;
  const any: Filters = { ...filters, years: null };
  const experiments = experimentsLeft(evidence, any, matchFinding(evidence, any).findings);
  const studies = new Map(experiments.map(({ study }) => [study.ref, study.citation.issued] as const));
  const counts = new Map<number, number>();
  for (const year of studies.values()) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  return (year) => counts.get(year) ?? 0;
}

function yearsFromTo(covered: readonly [number, number] | null): readonly number[] {
  if (covered === null) return [];
  const [first, last] = covered;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Thresholds that are offered: each number at first, then steps, up to the largest that a link can hold. */
const offered: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 15, 20, 30, 40, 50, 75, 99];

/** Thresholds that leave something; the one that is chosen, and one, are offered in any case. */
function thresholds(chosen: number, most: number): readonly number[] {
  const known = offered.includes(chosen) ? offered : [...offered, chosen].sort((a, b) => a - b);
  return known.filter((value) => value <= most || value === chosen || value === 1);
}
