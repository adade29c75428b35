import { type Filters, noFilters } from "./types";

/** The filters that hold lists of alternatives. */
export type ListField = "effects" | "approaches" | "organisms" | "models" | "pathways" | "classes" | "doseUnits";
export type FilterField = keyof Filters;

export const listFields = [
  "effects",
  "approaches",
  "organisms",
  "models",
  "pathways",
  "classes",
  "doseUnits",
] as const satisfies readonly ListField[];

/** One removable restriction. Ranges and switches are one each. */
export type ActiveFilter =
  | { readonly [F in ListField]: { readonly field: F; readonly value: Filters[F][number] } }[ListField]
  | { readonly field: "years"; readonly value: readonly [number, number] }
  | { readonly field: "minStudies"; readonly value: number }
  | { readonly field: "contestedOnly"; readonly value: true }
  | { readonly field: "retracted"; readonly value: "counted" | "hidden" };

function activeIn<F extends ListField>(filters: Filters, field: F) {
  return filters[field].map((value) => ({ field, value }) as Extract<ActiveFilter, { field: F }>);
}

/** The restrictions that are set, in the order of the fields; none where the filters leave everything as it is. */
export function activeFilters(filters: Filters): readonly ActiveFilter[] {
  const { years, minStudies, contestedOnly, retracted } = filters;
  return [
    ...listFields.flatMap((field): ActiveFilter[] => activeIn(filters, field)),
    ...(years === null ? [] : [{ field: "years", value: years } as const]),
    ...(minStudies <= noFilters.minStudies ? [] : [{ field: "minStudies", value: minStudies } as const]),
    ...(contestedOnly ? [{ field: "contestedOnly", value: true } as const] : []),
    ...(retracted === "marked" ? [] : [{ field: "retracted", value: retracted } as const]),
  ];
}

/** The filters with one restriction taken away. What was not set changes nothing. */
export function withoutFilter(filters: Filters, active: ActiveFilter): Filters {
  switch (active.field) {
    case "years":
    case "minStudies":
    case "contestedOnly":
    case "retracted":
      return { ...filters, [active.field]: noFilters[active.field] };
    default:
      return { ...filters, [active.field]: filters[active.field].filter((value) => value !== active.value) };
  }
}

/** The filters with one alternative of a list added, or taken away if it was chosen. */
export function toggleFilter<F extends ListField>(filters: Filters, field: F, value: Filters[F][number]): Filters {
  const values: readonly Filters[F][number][] = filters[field];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  return { ...filters, [field]: next };
}
