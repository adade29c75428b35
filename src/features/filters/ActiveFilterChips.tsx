import type { ReactNode } from "react";
import { activeFilters } from "../../domain/filters";
import { FilterChips } from "../../evidence-ui/filters/FilterChips";
import { useApp } from "../../store/context";
import { selectFilters } from "../../store/selectors";
import styles from "./ActiveFilterChips.module.css";
import { Left } from "./Left";
import { Redraw } from "./Redraw";
import { useFacets } from "./use-facets";

/** What narrows the picture down, and what is left of the whole. */
export function ActiveFilterChips(): ReactNode {
  const isFiltered = useApp((state) => activeFilters(selectFilters(state)).length > 0);
  const { now } = useFacets();
  return (
    <div className={styles.bar}>
      <Left now={now} isFiltered={isFiltered} />
      <FilterChips more={<Redraw />} />
    </div>
  );
}
