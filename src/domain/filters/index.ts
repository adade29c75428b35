export {
  type ActiveFilter,
  activeFilters,
  type FilterField,
  type ListField,
  listFields,
  toggleFilter,
  withoutField,
  withoutFilter,
} from "./active";
export type { Experiment } from "./experiments";
export { type FacetCounts, type FacetOption, facetCounts, type Left } from "./facets";
export { type Loosening, waysToLoosen } from "./loosen";
export { directionOf, lineageOf, type Match, matchFinding } from "./match";
export { effectFilters, type FilterOptions, filterOptions, organismFilters, yearsCovered } from "./options";
export { type StudiesLeft, studiesLeft } from "./studies-left";
export * from "./types";
export { type GroupedField, isGroupedField, termName, termsOf, toggleTerm, type VocabularyTerm } from "./vocabulary";
