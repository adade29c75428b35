import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type ActiveFilter,
  isGroupedField,
  type ListField,
  termsOf,
  toggleFilter,
  toggleTerm,
} from "../../domain/filters";
import type { Lineage } from "../../domain/records";
import type { FacetCounts } from "../../domain/visible";
import { lineageGlyphs } from "../../encoding";
import { useFilterWords } from "../../evidence-ui/filters/use-filter-words";
import { useApp, useAppStore } from "../../store/context";
import { selectBackground, selectEvidence, selectFilters } from "../../store/selectors";
import { Checkbox, classNames } from "../../ui";
import { Glyph } from "../../ui/display/Glyph";
import { Counts } from "./Counts";
import styles from "./FilterRail.module.css";

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
  const evidence = useApp(selectEvidence);
  const withBackground = useApp((state) => selectBackground(state) === "always");
  const chosen: readonly string[] = filters[field];
  const groups = isGroupedField(field) ? termsOf(evidence, field) : [];
  const options = facets[field].map((option) => {
    const active = { field, value: option.value } as unknown as ActiveFilter;
    // Background is no study: its option counts references instead.
    const background = option.value === "background";
    const { alone } = option;
    const studies = background ? alone.background : alone.studies;
    const arrows = background ? alone.backgroundArrows : alone.arrows + (withBackground ? alone.backgroundArrows : 0);
    const within = groups.find(({ id }) => id === option.value)?.within ?? null;
    // A chosen group stands for its members.
    const on = chosen.includes(option.value) || (within !== null && chosen.includes(within));
    return { value: option.value, words: wordsOf(active), within, on, studies, arrows };
  });
  const needle = sought.trim().toLocaleLowerCase();
  const found = options.filter(
    ({ words, value }) => `${words} ${value}`.toLocaleLowerCase().includes(needle) || needle === "",
  );
  const toggle = (value: (typeof options)[number]["value"]) => {
    const now = store.getState().filters;
    const next = isGroupedField(field) ? toggleTerm(evidence, now, field, value) : toggleFilter(now, field, value);
    store.getState().change({ filters: next });
  };
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
        {found.map(({ value, words, within, on, studies, arrows }) => (
          <li
            key={value}
            data-within={within === null ? undefined : true}
            data-empty={!on && studies + arrows === 0 ? true : undefined}
          >
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
