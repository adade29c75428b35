import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type ActiveFilter, activeFilters, noFilters, withoutFilter } from "../../domain/filters";
import { useFilterWords } from "../../evidence-ui/use-filter-words";
import { useApp, useAppStore } from "../../store/context";
import { selectFilters } from "../../store/selectors";
import { Button, Chip, type ChipTone } from "../../ui";
import styles from "./ActiveFilterChips.module.css";
import { Left } from "./Left";
import { Redraw } from "./Redraw";
import { useFacets } from "./use-facets";

const tones: Readonly<Record<string, ChipTone>> = {
  osteoblast: "osteoblast",
  osteoclast: "osteoclast",
  fate: "fate",
  "whole-bone": "whole-bone",
};

function toneOf(filter: ActiveFilter): ChipTone {
  return filter.field === "effects" ? (tones[filter.value] ?? "plain") : "plain";
}

/** What narrows the picture down, each with a way to take it off, and what is left of the whole. */
export function ActiveFilterChips(): ReactNode {
  const { t } = useTranslation("filters");
  const store = useAppStore();
  const filters = useApp(selectFilters);
  const { now } = useFacets();
  const wordsOf = useFilterWords();
  const active = activeFilters(filters);
  const reset = () => store.getState().change({ filters: noFilters });
  return (
    <div className={styles.bar}>
      <Left now={now} isFiltered={active.length > 0} />
      <ul className={styles.chips} aria-label={t("chips.label")}>
        {active.map((filter) => {
          const words = wordsOf(filter);
          return (
            <li key={`${filter.field} ${String(filter.value)}`}>
              <Chip
                tone={toneOf(filter)}
                removeLabel={t("chips.remove", { filter: words })}
                onRemove={() => store.getState().change({ filters: withoutFilter(store.getState().filters, filter) })}
              >
                {t("chips.chip", { field: t(`chips.field.${filter.field}`), value: words })}
              </Chip>
            </li>
          );
        })}
      </ul>
      {active.length > 0 ? (
        <>
          <Redraw />
          <Button variant="quiet" size="small" onClick={reset}>
            {t("reset")}
          </Button>
        </>
      ) : null}
    </div>
  );
}
