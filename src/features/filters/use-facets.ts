import { useDeferredValue } from "react";
import type { FacetCounts } from "../../domain/visible";
import { useApp } from "../../store/context";
import { selectEvidence, selectFacets, selectFilters, selectView } from "../../store/selectors";

/**
 * What each choice would leave. Counting takes longer than a frame, so it follows the picture: boxes are ticked at once,
 * numbers come after.
 */
export function useFacets(): FacetCounts {
  const evidence = useApp(selectEvidence);
  const filters = useDeferredValue(useApp(selectFilters));
  const view = useDeferredValue(useApp(selectView));
  return selectFacets.memoizedResultFunc(evidence, filters, view);
}
