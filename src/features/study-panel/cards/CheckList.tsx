import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SourceCheck } from "../../../domain/records";
import { CheckFacts } from "../../../evidence-ui/CheckFacts";
import { RefNumbers } from "../../../evidence-ui/References";
import { usePaperWords } from "../../../evidence-ui/words/use-paper-words";
import styles from "./CheckList.module.css";

/** One disagreement, with the references that it names. */
export function Check({ check }: { readonly check: SourceCheck }): ReactNode {
  const { t } = useTranslation("study-panel");
  return (
    <CheckFacts check={check} className={styles.check}>
      <div>
        <dt>{t("check.references")}</dt>
        <dd>
          <RefNumbers refs={[check.ref, ...check.with]} />
        </dd>
      </div>
    </CheckFacts>
  );
}

/** The checks of a study, each a line that unfolds. The gravest first. */
export function CheckList({ checks }: { readonly checks: readonly SourceCheck[] }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { source } = usePaperWords();
  const weight = { high: 0, medium: 1, low: 2 } as const;
  const sorted = checks.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
  return (
    <ul className={styles.list} aria-label={t("check.list", { ...source })}>
      {sorted.map((check) => (
        <li key={check.id}>
          <details className={styles.item} data-severity={check.severity}>
            <summary>
              <span className={styles.kind}>{t(`checkKind.${check.kind}`)}</span>
              <span className={styles.severity}>{t(`severity.${check.severity}`)}</span>
            </summary>
            <Check check={check} />
          </details>
        </li>
      ))}
    </ul>
  );
}
