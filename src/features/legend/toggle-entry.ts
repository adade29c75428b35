import { type Filters, type ListField, listFields, noFilters, toggleFilter } from "../../domain/filters";

function isListField(field: string): field is ListField {
  return listFields.some((each) => each === field);
}

/** Whether everything that an entry of the legend asks for is set. */
export function isSet(filters: Filters, asked: Partial<Filters>): boolean {
  return fieldsOf(asked).every((field) => {
    if (!isListField(field)) return filters[field] === asked[field];
    const values: readonly string[] = filters[field];
    return (asked[field] ?? []).every((value) => values.includes(value));
  });
}

/** The filters with what an entry asks for added, or lifted where all of it is set. */
export function toggled(filters: Filters, asked: Partial<Filters>): Filters {
  const lift = isSet(filters, asked);
  let changed = filters;
  for (const field of fieldsOf(asked)) {
    changed = isListField(field)
      ? toggleMissing(changed, field, asked[field] ?? [], lift)
      : { ...changed, [field]: lift ? noFilters[field] : asked[field] };
  }
  return changed;
}

function toggleMissing<F extends ListField>(
  filters: Filters,
  field: F,
  values: readonly Filters[F][number][],
  lift: boolean,
): Filters {
  return values.reduce<Filters>((changed, value) => {
    const chosen: readonly Filters[F][number][] = changed[field];
    return chosen.includes(value) === lift ? toggleFilter(changed, field, value) : changed;
  }, filters);
}

function fieldsOf(asked: Partial<Filters>): readonly (keyof Filters)[] {
  return Object.keys(asked).filter((field): field is keyof Filters => field in noFilters);
}
