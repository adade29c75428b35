import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isPredicted } from "../../../domain/network";
import type { Finding as FindingRecord } from "../../../domain/records";
import { nameOf } from "../../../domain/statements";
import { usePanel } from "../context/panel-context";
import { EntityButton } from "./EntityButton";
import { effectMessage } from "./effect-message";
import styles from "./Finding.module.css";
import { EffectMark } from "./Mark";

/** One line of what an arm showed: what, which way, by what measure, through what. */
export function Finding({ finding }: { readonly finding: FindingRecord }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const predicted = isPredicted(evidence, finding);
  const subject = finding.subject === evidence.compound.id ? null : nameOf(evidence, finding.subject, language);
  const measured = finding.measured.filter((each) => each !== "unspecified");
  const details = [
    ...(measured.length > 0
      ? [measured.map((each) => t(`measured.${each}`)).join(t("list.separator"))]
      : predicted
        ? []
        : [t("measured.unspecified")]),
    ...(finding.doseDependent ? [t("doseDependent")] : []),
    ...(finding.timeDependent ? [t("timeDependent")] : []),
    ...(finding.basis === "heading" ? [t("basis.heading")] : []),
  ];
  return (
    <li className={styles.finding}>
      <EffectMark effect={finding.effect} />
      <div className={styles.words}>
        <p className={styles.claim}>
          <EntityButton id={finding.object} /> <span>{t(effectMessage(evidence, finding))}</span>
          {finding.via === undefined ? null : (
            <>
              {" "}
              <span className={styles.via}>
                {t("via")} <EntityButton id={finding.via} />
              </span>
            </>
          )}
        </p>
        <p className={styles.details}>
          {subject === null ? null : `${t("subject", { name: subject })} · `}
          {details.join(" · ")}
        </p>
        {finding.note ? <p className={styles.note}>{finding.note[language]}</p> : null}
      </div>
    </li>
  );
}
