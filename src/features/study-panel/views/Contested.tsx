import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Check } from "../cards/CheckList";
import { usePanel } from "../context/panel-context";
import styles from "./Contested.module.css";
import { contradictionsAbout } from "./contradictions";

/**
 * Why something is contested: the contradictions on record, or else both signs among the references. Where it is not
 * itself contested, the contradictions on record about one of the entities, if there are any.
 */
export function Contested(props: {
  readonly entities: readonly string[];
  readonly refs: readonly number[];
  readonly contested: boolean;
}): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence } = usePanel();
  const checks = contradictionsAbout(evidence, props.entities, props.refs);
  if (!props.contested && checks.length === 0) return null;
  const why = !props.contested ? "near" : checks.length > 0 ? "recorded" : "bothSigns";
  return (
    <section className={styles.contested} aria-labelledby="panel-contested">
      <h3 id="panel-contested" className={styles.title}>
        {t("contested.title")}
      </h3>
      <p>{t(`contested.${why}`)}</p>
      {checks.map((check) => (
        <Check key={check.id} check={check} />
      ))}
    </section>
  );
}
