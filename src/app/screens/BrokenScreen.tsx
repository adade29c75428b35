import { useTranslation } from "react-i18next";
import type { DatasetIssue } from "../../dataset/drafts/issue";
import type { FaultText } from "../../domain/records/base/fault-text";
import { wholeFile } from "../../domain/records/base/fault-text";
import { wordFault } from "../../wording/faults";
import styles from "./BrokenScreen.module.css";
import { MessageScreen } from "./MessageScreen";

export interface BrokenScreenProps {
  readonly issues: readonly DatasetIssue[];
  readonly onRetry: () => void;
}

/** A dataset with faults: every one of them, record by record, so that its author can mend it. */
export default function BrokenScreen({ issues, onRetry }: BrokenScreenProps) {
  const { t } = useTranslation("app");
  const word = (text: FaultText) => wordFault(text, (key, values) => t(`faults:${key}`, values));
  return (
    <MessageScreen
      title={t("broken.title", { count: issues.length })}
      text={t("broken.text")}
      actions={[{ label: t("retry"), onPress: onRetry }]}
    >
      <ol className={styles.list}>
        {issues.map((issue) => (
          <li key={JSON.stringify(issue)} className={styles.issue}>
            <p className={styles.where}>
              <span className={styles.file}>
                {issue.file}
                {issue.line === undefined ? null : `:${issue.line}`}
              </span>
              <strong>{issue.record === wholeFile ? t("broken.wholeFile") : issue.record}</strong>
              {issue.field === "" ? null : <code>{issue.field}</code>}
            </p>
            <dl className={styles.facts}>
              <dt>{t("broken.fault")}</dt>
              <dd>{t(`broken.code.${issue.code}`)}</dd>
              <dt>{t("broken.found")}</dt>
              <dd>
                <code>{word(issue.found)}</code>
              </dd>
              <dt>{t("broken.expected")}</dt>
              <dd>
                <code>{word(issue.expected)}</code>
              </dd>
            </dl>
          </li>
        ))}
      </ol>
    </MessageScreen>
  );
}
