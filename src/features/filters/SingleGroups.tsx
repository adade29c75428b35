import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Filters } from "../../domain/filters";
import type { FacetCounts, FacetOption } from "../../domain/visible";
import { useApp, useAppStore } from "../../store/context";
import { selectBackground, selectFilters } from "../../store/selectors";
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

/** What an option would leave. Of the arrows that would be drawn, those of background and relations only where they always are. */
function CountsAlone({ option }: { readonly option: FacetOption<unknown> }): ReactNode {
  const withBackground = useApp((state) => selectBackground(state) === "always");
  const { studies, arrows, backgroundArrows, databaseArrows } = option.alone;
  return <Counts studies={studies} arrows={arrows + (withBackground ? backgroundArrows + databaseArrows : 0)} />;
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
      options={facets.minStudies.map((option) => ({
        value: String(option.value),
        label: option.value === 1 ? t("minStudies.any") : t("minStudies.atLeast", { count: option.value }),
        trailing: <CountsAlone option={option} />,
      }))}
    />
  );
}

/** Studies that did nothing else than the approaches chosen above; without a choice there is nothing to ask. */
export function OnlyApproaches({ facets }: FacetProps): ReactNode {
  const { t } = useTranslation("filters");
  const { approaches, onlyApproaches } = useApp(selectFilters);
  const change = useChangeFilters();
  const isAsked = approaches.length > 0;
  return (
    <Checkbox
      label={t("onlyApproaches.only")}
      trailing={isAsked ? <CountsAlone option={facets.onlyApproaches} /> : undefined}
      checked={isAsked && onlyApproaches}
      disabled={!isAsked}
      onChange={(checked) => change({ onlyApproaches: checked })}
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
      trailing={<CountsAlone option={facets.contestedOnly} />}
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
        options={facets.retracted.map((option) => ({
          value: option.value,
          label: t(`retracted.${option.value}`),
          trailing: <CountsAlone option={option} />,
        }))}
      />
    </>
  );
}
