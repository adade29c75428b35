import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { yearsCovered } from "../../domain/filters";
import type { FacetCounts } from "../../domain/visible";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence, selectFilters } from "../../store/selectors";
import { RangeSlider } from "../../ui/inputs/RangeSlider";
import styles from "./FilterRail.module.css";

type Span = readonly [number, number];

/** A range of years; the whole range is no restriction, for most studies have no year that is known. */
export function Years({ facets }: { readonly facets: FacetCounts }): ReactNode {
  const { t } = useTranslation("filters");
  const store = useAppStore();
  const evidence = useApp(selectEvidence);
  const { years } = useApp(selectFilters);
  const [moving, setMoving] = useState<Span | null>(null);
  const covered = yearsCovered(evidence);
  if (!covered) return <p className={styles.note}>{t("years.none")}</p>;
  const [first, last] = covered;
  const value: Span = moving ?? years ?? covered;
  const { studies } = evidence.dataset;
  const known = studies.filter((study) => study.citation.issued !== undefined).length;
  const commit = ([from, to]: Span) => {
    setMoving(null);
    const whole = from <= first && to >= last;
    store.getState().change({ filters: { ...store.getState().filters, years: whole ? null : [from, to] } });
  };
  return (
    <div className={styles.years}>
      <RangeSlider
        min={first}
        max={last}
        value={value}
        labels={[t("years.from"), t("years.to")]}
        bars={facets.years.map(({ studies: left }) => left)}
        onChange={setMoving}
        onCommit={commit}
      />
      <p className={styles.yearEnds}>{t("years.range", { from: value[0], to: value[1] })}</p>
      <p className={styles.note}>{t("years.known", { known, of: studies.length })}</p>
    </div>
  );
}
