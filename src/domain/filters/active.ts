import { type Filters, noFilters } from "./types";

/** The filters that hold lists of alternatives. */
export const listFields = [
  "subjects",
  "effects",
  "directions",
  "approaches",
  "organisms",
  "models",
  "inducers",
  "pathways",
  "classes",
  "doseUnits",
] as const satisfies readonly (keyof Filters)[];
export type ListField = (typeof listFields)[number];
export type FilterField = keyof Filters;

/** One removable restriction. Ranges and switches are one each. */
export type ActiveFilter =
  | { readonly [F in ListField]: { readonly field: F; readonly value: Filters[F][number] } }[ListField]
  | { readonly field: "onlyApproaches"; readonly value: true }
  | { readonly field: "years"; readonly value: readonly [number, number] }
  | { readonly field: "minStudies"; readonly value: number }
  | { readonly field: "contestedOnly"; readonly value: true }
  | { readonly field: "retracted"; readonly value: "counted" | "hidden" };

function activeIn<F extends ListField>(filters: Filters, field: F) {
  return filters[field].map((value) => ({ field, value }) as Extract<ActiveFilter, { field: F }>);
}

/** The restrictions that are set, in the order of the fields; none where the filters leave everything as it is. */
export function activeFilters(filters: Filters): readonly ActiveFilter[] {
  const { onlyApproaches, approaches, years, minStudies, contestedOnly, retracted } = filters;
  return [
    ...listFields.flatMap((field): ActiveFilter[] => activeIn(filters, field)),
    ...(onlyApproaches && approaches.length > 0 ? [{ field: "onlyApproaches", value: true } as const] : []),
    ...(years === null ? [] : [{ field: "years", value: years } as const]),
    ...(minStudies <= noFilters.minStudies ? [] : [{ field: "minStudies", value: minStudies } as const]),
    ...(contestedOnly ? [{ field: "contestedOnly", value: true } as const] : []),
    ...(retracted === "marked" ? [] : [{ field: "retracted", value: retracted } as const]),
  ];
}

/** The filters with one restriction taken away. What was not set changes nothing. */
export function withoutFilter(filters: Filters, active: ActiveFilter): Filters {
  switch (active.field) {
    case "onlyApproaches":
    case "years":
    case "minStudies":
    case "contestedOnly":
    case "retracted":
      return { ...filters, [active.field]: noFilters[active.field] };
    default:
      return settled({ ...filters, [active.field]: filters[active.field].filter((value) => value !== active.value) });
  }
}

/** The filters without anything that one field asks. */
export function withoutField(filters: Filters, field: FilterField): Filters {
  return settled({ ...filters, [field]: noFilters[field] });
}

/** The filters with one alternative of a list added, or taken away if it was chosen. */
export function toggleFilter<F extends ListField>(filters: Filters, field: F, value: Filters[F][number]): Filters {
  const values: readonly Filters[F][number][] = filters[field];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return settled({ ...filters, [field]: next });
}

/** "Without any other approach" goes with the last approach, or it would come back unasked with the next one. */
function settled(filters: Filters): Filters {
  return filters.onlyApproaches && filters.approaches.length === 0 ? { ...filters, onlyApproaches: false } : filters;
}
