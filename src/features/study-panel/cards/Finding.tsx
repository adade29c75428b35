import { Fragment, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { isPredicted } from "../../../domain/network";
import { type Finding as FindingRecord, namedMediators } from "../../../domain/records";
import { nameOf } from "../../../domain/statements";
import { Prose } from "../../../evidence-ui/References";
import { shownText } from "../../../evidence-ui/words/reported";
import { messageKey } from "../../../i18n/message-key";
import { usePanel } from "../context/panel-context";
import { EditButton } from "./EditButton";
import { EntityButton } from "./EntityButton";
import { effectMessage } from "./effect-message";
import styles from "./Finding.module.css";
import { FindingDetails } from "./FindingDetails";
import { EffectMark } from "./Mark";

/** One line of what an arm showed: what, which way, by what measure, through what. */
export function Finding({ finding }: { readonly finding: FindingRecord }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const predicted = isPredicted(evidence, finding);
  const subject = evidence.subjects.length === 1 ? null : nameOf(evidence, finding.subject, language);
  const mediators = namedMediators(finding);
  const shown = shownText(finding, t);
  const measured = finding.measured.filter((each) => each !== "unspecified");
  const details = [
    ...(measured.length > 0
      ? [measured.map((each) => t(`measured.${each}`)).join(t("list.separator"))]
      : predicted
        ? []
        : [t("measured.unspecified")]),
    ...(finding.doseDependent ? [t(`dependence.${messageKey(finding.doseDependent)}`)] : []),
    ...(finding.timeDependent ? [t("timeDependent")] : []),
    ...(finding.basis === "heading" ? [t("basis.heading")] : []),
  ];
  return (
    <li className={styles.finding}>
      <EffectMark effect={finding.effect} />
      <div className={styles.words}>
        <p className={styles.claim}>
          <EntityButton id={finding.object} /> <span>{t(effectMessage(evidence, finding))}</span>
          {mediators.length === 0 ? null : (
            <>
              {" "}
              <span className={styles.via}>
                {t("via")}{" "}
                {mediators.map((id, index) => (
                  <Fragment key={id}>
                    {index === 0 ? null : t("list.separator")}
                    <EntityButton id={id} />
                  </Fragment>
                ))}
                {shown === null ? null : ` ${t("shownBy", { ways: shown })}`}
              </span>
            </>
          )}
        </p>
        <p className={styles.details}>
          {subject === null ? null : `${t("subject", { name: subject })} · `}
          {details.join(" · ")}
        </p>
        <FindingDetails finding={finding} />
        {finding.note ? (
          <p className={styles.note}>
            <Prose text={finding.note} />
          </p>
        ) : null}
      </div>
      <EditButton
        label={t("edit.finding", { name: nameOf(evidence, finding.object, language) })}
        at={{ finding: finding.id }}
      />
    </li>
  );
}
