import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RankedCategory } from "../../domain/evidence";
import {
  type ActiveFilter,
  isGroupedField,
  type ListField,
  termsOf,
  toggleFilter,
  toggleTerm,
} from "../../domain/filters";
import type { FacetCounts, FacetOption } from "../../domain/visible";
import { glyphOfCategory } from "../../encoding";
import { categoryInk } from "../../evidence-ui/category-ink";
import { useFilterWords } from "../../evidence-ui/filters/use-filter-words";
import { useApp, useAppStore } from "../../store/context";
import { selectBackground, selectEvidence, selectFilters, selectLanguage } from "../../store/selectors";
import { Checkbox, classNames } from "../../ui";
import { Glyph } from "../../ui/display/Glyph";
import { aboutTheme } from "../../wording/categories";
import { Counts } from "./Counts";
import styles from "./FilterRail.module.css";

/** Lists longer than this can be searched. */
const SEARCHED = 9;

/** An option of the read-outs with the icon of its category. */
function Label({ category, words }: { readonly category: RankedCategory | undefined; readonly words: string }) {
  return (
    <span className={styles.effect} style={categoryInk(category ?? null)}>
      {category ? (
        <Glyph parts={glyphOfCategory(category)} className={styles.icon} />
      ) : (
        <span className={styles.noIcon} />
      )}
      <span>{words}</span>
    </span>
  );
}

interface OptionProps {
  readonly option: FacetOption<string>;
  readonly label: ReactNode;
  /** Its group is in the list, too. */
  readonly isWithin: boolean;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}

/** One alternative. A component of its own, for its numbers are counted when it is drawn, and the page can breathe between two. */
function Option({ option, label, isWithin, isOn, onToggle }: OptionProps): ReactNode {
  const withBackground = useApp((state) => selectBackground(state) === "always");
  const { alone } = option;
  const besides = withBackground ? alone.backgroundArrows + alone.databaseArrows : 0;
  // Background and relations are no studies: their options count references and records instead.
  const [studies, arrows] =
    option.value === "background"
      ? [alone.background, alone.backgroundArrows]
      : option.value === "database"
        ? [alone.relations, alone.databaseArrows]
        : [alone.studies, alone.arrows + besides];
  return (
    <li data-within={isWithin ? true : undefined} data-empty={!isOn && studies + arrows === 0 ? true : undefined}>
      <Checkbox
        label={label}
        trailing={<Counts studies={studies} arrows={arrows} />}
        checked={isOn}
        onChange={onToggle}
      />
    </li>
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
  const language = useApp(selectLanguage);
  const title =
    field === "directions"
      ? aboutTheme(evidence.dataset.dataset, "filters:directions.title", language, t)
      : t(`group.${field}`);
  const chosen: readonly string[] = filters[field];
  const groups = isGroupedField(field) ? termsOf(evidence, field) : [];
  const options = facets[field].map((option) => {
    const active = { field, value: option.value } as unknown as ActiveFilter;
    const within = groups.find(({ id }) => id === option.value)?.within ?? null;
    // A chosen group stands for its members.
    const on = chosen.includes(option.value) || (within !== null && chosen.includes(within));
    return { option, value: option.value, words: wordsOf(active), within, on };
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
          aria-label={t("search.label", { group: title })}
          placeholder={t("search.placeholder")}
          onChange={(event) => setSought(event.target.value)}
        />
      ) : null}
      <ul className={classNames(styles.options, options.length > SEARCHED && styles.long)} aria-label={title}>
        {found.map(({ option, value, words, within, on }) => (
          <Option
            key={value}
            option={option}
            label={field === "effects" ? <Label category={evidence.categories.get(value)} words={words} /> : words}
            isWithin={within !== null}
            isOn={on}
            onToggle={() => toggle(value)}
          />
        ))}
        {found.length === 0 ? <li className={styles.note}>{t("search.nothing")}</li> : null}
      </ul>
    </>
  );
}
