import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Filters } from "../../domain/filters";
import { type LegendEntry, legendGroupMessage, legendGroups, wordsOfEntry } from "../../encoding/legend-entry";
import { Sample } from "../../evidence-ui/legend/Sample";
import { useApp, useAppStore } from "../../store/context";
import { selectChoice, selectFilters, selectIsRedrawn } from "../../store/selectors";
import { ChevronDownIcon, HelpIcon, IconButton, useDark, useMedia } from "../../ui";
import { low } from "../../ui/basics/screen";
import styles from "./Legend.module.css";
import { isSet, toggled } from "./toggle-entry";
import { useLegendEntries } from "./use-entries";

/** Windows up to this width hold the graph and one thing beside it. */
const common = "(max-width: 99.99em)";

/** What the marks of the picture mean, from the table that draws them. Entries that stand for a filter set it. */
export default function Legend({ onRead }: { readonly onRead: () => void }) {
  const { t } = useTranslation("legend");
  const wanted = useApp((state) => state.legendOpen);
  const set = useApp((state) => state.set);
  // Beside an open panel a common screen has no room for both the graph and its legend, and a low window never has,
  // unless the reader asks for it.
  const isCommon = useMedia(common);
  const isLow = useMedia(low);
  const crowded = (useApp((state) => selectChoice(state) !== null) && isCommon) || isLow;
  const [anyway, setAnyway] = useState(false);
  const open = crowded ? anyway : wanted;
  const toggle = (): void => (crowded ? setAnyway(!anyway) : set({ legendOpen: !wanted }));
  const entries = useLegendEntries();
  const level = useApp((state) => state.view.level);
  const id = useId();
  return (
    <aside
      className={styles.legend}
      data-introduction="legend"
      aria-label={t("title")}
      data-open={open || undefined}
      data-level={level}
    >
      <div className={styles.top}>
        <IconButton
          size="small"
          side="top"
          label={open ? t("close") : t("open")}
          icon={<ChevronDownIcon className={styles.chevron} />}
          aria-expanded={open}
          aria-controls={id}
          onClick={toggle}
        />
        {open ? null : <span className={styles.title}>{t("title")}</span>}
        <IconButton size="small" side="top" label={t("read")} icon={<HelpIcon />} onClick={onRead} />
      </div>
      <div id={id} className={styles.groups} hidden={!open}>
        {legendGroups.map((group) => (
          <Group
            key={group}
            heading={t(legendGroupMessage(group))}
            entries={entries.filter((entry) => entry.group === group)}
          />
        ))}
      </div>
    </aside>
  );
}

function Group({ heading, entries }: { readonly heading: string; readonly entries: readonly LegendEntry[] }) {
  const id = useId();
  if (entries.length === 0) return null;
  return (
    <div className={styles.group}>
      <ul className={styles.entries} aria-labelledby={id}>
        {entries.map((entry, place) => (
          <li key={entry.id} className={styles.item}>
            {place === 0 ? (
              <h2 id={id} className={styles.heading}>
                {heading}
              </h2>
            ) : null}
            <Entry entry={entry} />
          </li>
        ))}
        {entries.some(({ group }) => group === "categories") ? <Redraw /> : null}
      </ul>
    </div>
  );
}

function Entry({ entry }: { readonly entry: LegendEntry }) {
  const { t } = useTranslation("legend");
  const store = useAppStore();
  const filters = useApp(selectFilters);
  const dark = useDark(useApp((state) => state.theme));
  const { filter } = entry;
  const sample = (
    <>
      <Sample entry={entry} theme={dark ? "dark" : "light"} />
      <span>{wordsOfEntry(entry, t)}</span>
    </>
  );
  if (filter === null) return <span className={styles.entry}>{sample}</span>;
  const change = (next: Filters): void => store.getState().change({ filters: next });
  return (
    <button
      type="button"
      className={styles.entry}
      aria-pressed={isSet(filters, filter)}
      title={t("filters")}
      onClick={() => change(toggled(filters, filter))}
    >
      {sample}
    </button>
  );
}

/** Beside categories, once one of them is chosen: what it leaves can fill the canvas. */
function Redraw() {
  const { t } = useTranslation("legend");
  const store = useAppStore();
  const isChosen = useApp((state) => selectFilters(state).effects.length > 0);
  const isRedrawn = useApp(selectIsRedrawn);
  if (!isChosen) return null;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.entry}
        aria-pressed={isRedrawn}
        onClick={() => store.getState().change({ filteredOut: isRedrawn ? "fade" : "redraw" })}
      >
        {t("redraw")}
      </button>
    </li>
  );
}
