import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SourceCheck } from "../domain/records";
import { messageKey } from "../i18n/message-key";
import { ExternalLink } from "../ui";
import { Prose } from "./References";
import { usePaperWords } from "./words/use-paper-words";

export interface CheckFactsProps {
  readonly check: SourceCheck;
  readonly className: string | undefined;
  /** Further rows. */
  readonly children?: ReactNode;
}

/** What the review says, what the primary record says where it was read, and what was read to know it. */
export function CheckFacts({ check, className, children }: CheckFactsProps): ReactNode {
  const { t } = useTranslation("study-panel");
  const { source } = usePaperWords();
  return (
    <dl className={className}>
      <div>
        <dt>{t("check.review", { ...source })}</dt>
        <dd>
          <Prose text={check.review} />
        </dd>
      </div>
      {check.primary === null ? null : (
        <div>
          <dt>{t("check.primary")}</dt>
          <dd>
            <Prose text={check.primary} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t("check.against")}</dt>
        <dd>
          {t(`checkedAgainst.${messageKey(check.checkedAgainst)}`, { ...source })}
          {check.noticeDOI === undefined ? null : (
            <>
              {" · "}
              <ExternalLink href={`https://doi.org/${check.noticeDOI}`}>
                {t("check.notice", { doi: check.noticeDOI })}
              </ExternalLink>
            </>
          )}
        </dd>
      </div>
      {children}
    </dl>
  );
}
