import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SourceCheck } from "../../domain/records";
import { messageKey } from "../../i18n/message-key";
import { ExternalLink } from "../../ui";
import styles from "./CheckList.module.css";
import { doiLink } from "./citation";
import { usePanel } from "./panel-context";
import { Referenced, RefNumbers } from "./Referenced";

/** One disagreement: what the review says, what the primary record says, and what was read to know it. */
export function Check({ check }: { readonly check: SourceCheck }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { language } = usePanel();
  return (
    <dl className={styles.check}>
      <div>
        <dt>{t("check.review")}</dt>
        <dd>
          <Referenced text={check.review[language]} />
        </dd>
      </div>
      {check.primary === null ? null : (
        <div>
          <dt>{t("check.primary")}</dt>
          <dd>
            <Referenced text={check.primary[language]} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t("check.against")}</dt>
        <dd>
          {t(`checkedAgainst.${messageKey(check.checkedAgainst)}`)}
          {check.noticeDOI === undefined ? null : (
            <>
              {" · "}
              <ExternalLink href={doiLink(check.noticeDOI)}>{t("check.notice", { doi: check.noticeDOI })}</ExternalLink>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{t("check.references")}</dt>
        <dd>
          <RefNumbers refs={[check.ref, ...check.with]} />
        </dd>
      </div>
    </dl>
  );
}

/** The checks of a study, each a line that unfolds. The gravest first. */
export function CheckList({ checks }: { readonly checks: readonly SourceCheck[] }): ReactNode {
  const { t } = useTranslation("study-panel");
  const weight = { high: 0, medium: 1, low: 2 } as const;
  const sorted = checks.toSorted((a, b) => weight[a.severity] - weight[b.severity]);
  return (
    <ul className={styles.list} aria-label={t("check.list")}>
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
