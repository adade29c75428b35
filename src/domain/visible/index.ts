export { type FacetCounts, type FacetOption, facetCounts } from "./facets";
export { type Left, leftBy } from "./left";
export { waysToLoosen } from "./loosen";
export { networkAlone, visibleNetwork } from "./visible";
