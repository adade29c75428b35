export {
  type ActiveFilter,
  activeFilters,
  type FilterField,
  type ListField,
  listFields,
  toggleFilter,
  withoutFilter,
} from "./active";
export { type FacetCounts, type FacetOption, facetCounts } from "./facets";
export { lineageOf, type Match, matchFinding } from "./match";
export { effectFilters, type FilterOptions, filterOptions, modelName, organismFilters, yearsCovered } from "./options";
export * from "./types";
