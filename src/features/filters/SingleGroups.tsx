import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FacetCounts, Filters } from "../../domain/filters";
import { useApp, useAppStore } from "../../store/context";
import { selectFilters } from "../../store/selectors";
import { Checkbox, RadioGroup } from "../../ui";
import { Counts } from "./Counts";
import styles from "./FilterRail.module.css";

interface FacetProps {
  readonly facets: FacetCounts;
}

function useChangeFilters(): (next: Partial<Filters>) => void {
  const store = useAppStore();
  return (next) => store.getState().change({ filters: { ...store.getState().filters, ...next } });
}

/** Arrows with at least so many studies. */
export function MinStudies({ facets }: FacetProps): ReactNode {
  const { t } = useTranslation("filters");
  const { minStudies } = useApp(selectFilters);
  const change = useChangeFilters();
  return (
    <RadioGroup
      label={t("group.minStudies")}
      value={String(minStudies)}
      onChange={(value) => change({ minStudies: Number(value) })}
      options={facets.minStudies.map(({ value, alone }) => ({
        value: String(value),
        label: value === 1 ? t("minStudies.any") : t("minStudies.atLeast", { count: value }),
        trailing: <Counts {...alone} />,
      }))}
    />
  );
}

export function ContestedOnly({ facets }: FacetProps): ReactNode {
  const { t } = useTranslation("filters");
  const { contestedOnly } = useApp(selectFilters);
  const change = useChangeFilters();
  return (
    <Checkbox
      label={t("contestedOnly.only")}
      trailing={<Counts {...facets.contestedOnly.alone} />}
      checked={contestedOnly}
      onChange={(checked) => change({ contestedOnly: checked })}
    />
  );
}

export function Retracted({ facets }: FacetProps): ReactNode {
  const { t } = useTranslation("filters");
  const { retracted } = useApp(selectFilters);
  const change = useChangeFilters();
  return (
    <>
      <p className={styles.radioCaption}>{t("group.retracted")}</p>
      <RadioGroup
        label={t("group.retracted")}
        value={retracted}
        onChange={(value) => change({ retracted: value })}
        options={facets.retracted.map(({ value, alone }) => ({
          value,
          label: t(`retracted.${value}`),
          trailing: <Counts {...alone} />,
        }))}
      />
    </>
  );
}
