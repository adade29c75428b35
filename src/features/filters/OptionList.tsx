import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type ActiveFilter, type FacetCounts, type ListField, toggleFilter } from "../../domain/filters";
import type { Lineage } from "../../domain/records";
import { lineageGlyphs } from "../../encoding";
import { useApp, useAppStore } from "../../store/context";
import { selectFilters } from "../../store/selectors";
import { Checkbox, classNames } from "../../ui";
import { Glyph } from "../../ui/Glyph";
import { Counts } from "./Counts";
import styles from "./FilterRail.module.css";
import { useFilterWords } from "./use-filter-words";

/** Lists longer than this can be searched. */
const SEARCHED = 9;

const lineages: Readonly<Record<string, Lineage>> = {
  osteoblast: "osteoblast",
  osteoclast: "osteoclast",
  fate: "fate",
  "whole-bone": "whole-bone",
};

function Label({ field, value, words }: { readonly field: ListField; readonly value: string; readonly words: string }) {
  const lineage = field === "effects" ? lineages[value] : undefined;
  if (field !== "effects") return words;
  return (
    <span className={styles.effect} data-lineage={value}>
      {lineage ? <Glyph parts={lineageGlyphs[lineage]} className={styles.icon} /> : <span className={styles.noIcon} />}
      <span>{words}</span>
    </span>
  );
}

/** The alternatives of one field as boxes to tick, each with what it would leave. */
export function OptionList<F extends ListField>(props: { readonly field: F; readonly facets: FacetCounts }): ReactNode {
  const { field, facets } = props;
  const { t } = useTranslation("filters");
  const store = useAppStore();
  const filters = useApp(selectFilters);
  const wordsOf = useFilterWords();
  const [sought, setSought] = useState("");
  const chosen: readonly string[] = filters[field];
  const options = facets[field].map((option) => {
    const active = { field, value: option.value } as unknown as ActiveFilter;
    // Background is no study: its option counts references instead.
    const background = option.value === "background";
    const studies = background ? option.alone.background : option.alone.studies;
    const on = chosen.includes(option.value);
    return { value: option.value, words: wordsOf(active), on, studies, arrows: option.alone.arrows };
  });
  const needle = sought.trim().toLocaleLowerCase();
  const found = options.filter(
    ({ words, value }) => `${words} ${value}`.toLocaleLowerCase().includes(needle) || needle === "",
  );
  const toggle = (value: (typeof options)[number]["value"]) =>
    store.getState().change({ filters: toggleFilter(store.getState().filters, field, value) });
  return (
    <>
      {options.length > SEARCHED ? (
        <input
          type="search"
          className={styles.search}
          value={sought}
          aria-label={t("search.label", { group: t(`group.${field}`) })}
          placeholder={t("search.placeholder")}
          onChange={(event) => setSought(event.target.value)}
        />
      ) : null}
      <ul
        className={classNames(styles.options, options.length > SEARCHED && styles.long)}
        aria-label={t(`group.${field}`)}
      >
        {found.map(({ value, words, on, studies, arrows }) => (
          <li key={value} data-empty={!on && studies + arrows === 0 ? true : undefined}>
            <Checkbox
              label={<Label field={field} value={value} words={words} />}
              trailing={<Counts studies={studies} arrows={arrows} />}
              checked={on}
              onChange={() => toggle(value)}
            />
          </li>
        ))}
        {found.length === 0 ? <li className={styles.note}>{t("search.nothing")}</li> : null}
      </ul>
    </>
  );
}
