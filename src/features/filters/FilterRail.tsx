import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { activeFilters, type FilterField, noFilters } from "../../domain/filters";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence, selectFilters, selectLanguage } from "../../store/selectors";
import { Button, Collapsible } from "../../ui";
import { aboutTheme } from "../../wording/categories";
import { Display } from "./Display";
import styles from "./FilterRail.module.css";
import { OptionList } from "./OptionList";
import { ContestedOnly, MinStudies, OnlyApproaches, Retracted } from "./SingleGroups";
import { useFacets } from "./use-facets";
import { Years } from "./Years";

function Group(props: {
  readonly fields: readonly FilterField[];
  readonly name: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  const { t } = useTranslation("filters");
  const filters = useApp(selectFilters);
  const active = activeFilters(filters).filter(({ field }) => props.fields.includes(field)).length;
  return (
    <Collapsible
      title={t(`group.${props.name}`)}
      defaultOpen={props.open === true || active > 0}
      trailing={
        <span className={styles.active} data-some={active > 0}>
          {active > 0 ? t("group.active", { count: active }) : null}
        </span>
      }
    >
      <div className={styles.group}>{props.children}</div>
    </Collapsible>
  );
}

/** Everything that can narrow the picture down, each choice with the studies and arrows it would leave. */
export default function FilterRail(): ReactNode {
  const { t } = useTranslation("filters");
  const store = useAppStore();
  const filters = useApp(selectFilters);
  const facets = useFacets();
  const language = useApp(selectLanguage);
  const { dataset: info, studies } = useApp(selectEvidence).dataset;
  // A network without studies has nothing that filters on studies could ask for.
  const hasStudies = studies.length > 0;
  const some = activeFilters(filters).length > 0;
  return (
    <section className={styles.rail} aria-label={t("label")}>
      <div className={styles.top}>
        <h2 className={styles.title}>{t("label")}</h2>
        <Button
          variant="quiet"
          size="small"
          disabled={!some}
          onClick={() => store.getState().change({ filters: noFilters })}
        >
          {t("reset")}
        </Button>
      </div>
      <div className={styles.scroll}>
        <p className={styles.key}>{t("counts.key")}</p>
        {facets.subjects.length > 0 ? (
          <Group name="subjects" fields={["subjects"]} open>
            <OptionList field="subjects" facets={facets} />
          </Group>
        ) : null}
        {hasStudies || facets.effects.length > 0 ? (
          <Group name="effects" fields={["effects", "directions"]} open>
            <OptionList field="effects" facets={facets} />
            <p className={styles.radioCaption}>{aboutTheme(info, "filters:directions.title", language, t)}</p>
            <OptionList field="directions" facets={facets} />
            <p className={styles.note}>{aboutTheme(info, "filters:directions.note", language, t)}</p>
          </Group>
        ) : null}
        <Group name="classes" fields={["classes"]} open>
          <OptionList field="classes" facets={facets} />
        </Group>
        {hasStudies ? (
          <Group name="approaches" fields={["approaches", "onlyApproaches"]} open>
            <OptionList field="approaches" facets={facets} />
            <OnlyApproaches facets={facets} />
          </Group>
        ) : null}
        {hasStudies || facets.pathways.length > 0 ? (
          <Group name="pathways" fields={["pathways"]}>
            <OptionList field="pathways" facets={facets} />
          </Group>
        ) : null}
        {hasStudies ? <OfStudies facets={facets} /> : null}
        <Group name="display" fields={[]}>
          <Display />
        </Group>
      </div>
    </section>
  );
}

/** Filters on how, in what, when and how often something was studied. */
function OfStudies({ facets }: { readonly facets: ReturnType<typeof useFacets> }): ReactNode {
  return (
    <>
      <Group name="organisms" fields={["organisms"]}>
        <OptionList field="organisms" facets={facets} />
      </Group>
      <Group name="models" fields={["models"]}>
        <OptionList field="models" facets={facets} />
      </Group>
      <Group name="inducers" fields={["inducers"]}>
        <OptionList field="inducers" facets={facets} />
      </Group>
      <Group name="doseUnits" fields={["doseUnits"]}>
        <OptionList field="doseUnits" facets={facets} />
      </Group>
      <Group name="years" fields={["years"]}>
        <Years facets={facets} />
      </Group>
      <Group name="minStudies" fields={["minStudies"]}>
        <MinStudies facets={facets} />
      </Group>
      <Group name="standing" fields={["contestedOnly", "retracted"]}>
        <ContestedOnly facets={facets} />
        <Retracted facets={facets} />
      </Group>
    </>
  );
}
