export {
  type ActiveFilter,
  activeFilters,
  type FilterField,
  type ListField,
  listFields,
  toggleFilter,
  withoutFilter,
} from "./active";
export { categoryOf } from "./match";
export { filterOptions, yearsCovered } from "./options";
export { studiesLeft } from "./studies-left";
export * from "./types";
export { isGroupedField, termName, termsOf, toggleTerm } from "./vocabulary";
