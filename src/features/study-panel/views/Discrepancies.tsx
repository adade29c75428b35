import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sourceContext } from "../../../wording/own";
import { Check } from "../cards/CheckList";
import { usePanel } from "../context/panel-context";
import styles from "./Contested.module.css";

/** What the primary record says otherwise than the review, which the picture shows. */
export function Discrepancies({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence } = usePanel();
  const source = sourceContext(evidence.dataset);
  const checks = evidence.dataset.sourceChecks.filter((check) => ids.includes(check.id));
  if (checks.length === 0) return null;
  return (
    <section className={styles.contested} data-kind="discrepancy" aria-labelledby="panel-discrepancy">
      <h3 id="panel-discrepancy" className={styles.title}>
        {t("discrepancy.title", { ...source })}
      </h3>
      <p>{t("discrepancy.shown", { ...source })}</p>
      {checks.map((check) => (
        <Check key={check.id} check={check} />
      ))}
    </section>
  );
}
