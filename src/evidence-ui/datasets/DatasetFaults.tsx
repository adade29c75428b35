import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FaultText } from "../../domain/records/base/fault-text";
import { wholeFile } from "../../domain/records/base/fault-text";
import type { DatasetIssue } from "../../store/datasets/open-file";
import { wordFault } from "../../wording/faults";
import styles from "./DatasetFaults.module.css";

/** Faults that are listed; the rest is counted. */
const most = 20;

/** What is wrong with a file that is no dataset: record, field, what was found and what was expected. */
export function DatasetFaults({ issues }: { readonly issues: readonly DatasetIssue[] }): ReactNode {
  const { t } = useTranslation("datasets");
  const word = (text: FaultText) => wordFault(text, (key, values) => t(`faults:${key}`, values));
  return (
    <ol className={styles.faults}>
      {issues.slice(0, most).map((issue) => (
        <li key={JSON.stringify(issue)}>
          <strong>{issue.record === wholeFile ? t("app:broken.wholeFile") : issue.record}</strong>{" "}
          <code>{issue.field}</code> {t(`app:broken.code.${issue.code}`)}{" "}
          <span className={styles.muted}>
            {t("fault", { found: word(issue.found), expected: word(issue.expected) })}
          </span>
        </li>
      ))}
      {issues.length > most ? <li>{t("more", { count: issues.length - most })}</li> : null}
    </ol>
  );
}
