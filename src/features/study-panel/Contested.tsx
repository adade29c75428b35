import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Check } from "./CheckList";
import styles from "./Contested.module.css";
import { contradictionsAbout } from "./contradictions";
import { usePanel } from "./panel-context";

/** Why something stands as contested: the contradictions on record, or else both signs among the references. */
export function Contested(props: {
  readonly entities: readonly string[];
  readonly refs: readonly number[];
}): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence } = usePanel();
  const checks = contradictionsAbout(evidence, props.entities, props.refs);
  return (
    <section className={styles.contested} aria-labelledby="panel-contested">
      <h3 id="panel-contested" className={styles.title}>
        {t("contested.title")}
      </h3>
      <p>{checks.length > 0 ? t("contested.recorded") : t("contested.bothSigns")}</p>
      {checks.map((check) => (
        <Check key={check.id} check={check} />
      ))}
    </section>
  );
}
