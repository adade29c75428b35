import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type ActiveFilter, activeFilters, noFilters, withoutFilter } from "../../domain/filters";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence, selectFilters } from "../../store/selectors";
import { Button, Chip, classNames } from "../../ui";
import { categoryInk } from "../category-ink";
import styles from "./FilterChips.module.css";
import { useFilterWords } from "./use-filter-words";

/** Fields whose values say themselves what they are of: "Stellate cell: scar formation". */
const telling: readonly ActiveFilter["field"][] = ["effects", "directions"];

export interface FilterChipsProps {
  /** In as many lines as it takes; else in one that scrolls. */
  readonly wraps?: boolean;
  /** What can be done with a filtered picture, beside the way to take all off. */
  readonly more?: ReactNode;
}

/** What narrows the evidence down, each with a way to take it off, and a way to take off all. */
export function FilterChips({ wraps = false, more }: FilterChipsProps): ReactNode {
  const { t } = useTranslation("filters");
  const store = useAppStore();
  const active = activeFilters(useApp(selectFilters));
  const { categories } = useApp(selectEvidence);
  const wordsOf = useFilterWords();
  return (
    <>
      <ul className={classNames(styles.chips, wraps && styles.wraps)} aria-label={t("chips.label")}>
        {active.map((filter) => {
          const words = wordsOf(filter);
          const category = filter.field === "effects" ? categories.get(filter.value) : undefined;
          const named = t("chips.chip", { field: t(`chips.field.${filter.field}`), value: words });
          return (
            <li key={`${filter.field} ${String(filter.value)}`} title={named}>
              <Chip
                tone={category ? "tinted" : "plain"}
                ink={category && categoryInk(category)}
                removeLabel={t("chips.remove", { filter: words })}
                onRemove={() => store.getState().change({ filters: withoutFilter(store.getState().filters, filter) })}
              >
                {telling.includes(filter.field) ? words : named}
              </Chip>
            </li>
          );
        })}
      </ul>
      {active.length > 0 ? (
        <>
          {more}
          <Button variant="quiet" size="small" onClick={() => store.getState().change({ filters: noFilters })}>
            {t("reset")}
          </Button>
        </>
      ) : null}
    </>
  );
}
