import type { ReactNode } from "react";
import { Trans, useTranslation } from "react-i18next";
import { hasNumbers } from "../../../domain/evidence";
import { isAssociation } from "../../../domain/records";
import type { BackgroundCard as BackgroundCardData } from "../../../domain/statements";
import { Prose, RefNumber } from "../../../evidence-ui/References";
import { usePaperWords } from "../../../evidence-ui/words/use-paper-words";
import { Button } from "../../../ui";
import { readingOfBackground } from "../../../wording/readings";
import { CitationView } from "../citation/CitationView";
import { usePanel } from "../context/panel-context";
import { cardId } from "../context/use-panel-tools";
import { CheckList } from "./CheckList";
import { EffectMark } from "./Mark";
import styles from "./StudyCard.module.css";

/** What a reference states of biology without the compound; never evidence for it, and said so. */
export function BackgroundCard({ card }: { readonly card: BackgroundCardData }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language, choice, choose, wayTo } = usePanel();
  const { labelOf, source } = usePaperWords();
  const { ref, section, statements, checks, study } = card;
  const paper = study === null ? evidence.references.get(ref) : undefined;
  const title = evidence.dataset.dataset.sections.find((each) => each.section === section)?.title[language] ?? "";
  const id = `${study ? "background-" : ""}${cardId(ref)}`;
  const chosen = choice?.kind === "study" && choice.ref === ref;
  return (
    <article className={styles.background} aria-labelledby={id}>
      <h4 className={styles.heading} id={id} tabIndex={-1}>
        {hasNumbers(evidence) ? <span className={styles.number}>{ref}</span> : null}
        <span className={styles.who}>{t("background.reference", { ref: labelOf(ref), ...source })}</span>
      </h4>
      {paper === undefined ? null : <CitationView study={paper} />}
      {section === undefined ? null : <p className={styles.section}>{t("card.section", { section, title })}</p>}
      <ul className={styles.statements}>
        {statements.map((record) => (
          <li key={record.id}>
            {isAssociation(record.relation) ? <span /> : <EffectMark effect={record.relation} />}
            <div>
              <p>{readingOfBackground(evidence, record, language)}</p>
              {record.note ? (
                <p className={styles.note}>
                  <Prose text={record.note} />
                </p>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      {study === null || wayTo(ref) === null ? null : (
        <p className={styles.note}>
          <Trans
            t={t}
            i18nKey="background.alsoStudy"
            values={{ ref: labelOf(ref) }}
            {...source}
            components={{ study: <RefNumber number={ref} /> }}
          />
        </p>
      )}
      {checks.length > 0 ? <CheckList checks={checks} /> : null}
      {chosen ? null : (
        <div className={styles.actions}>
          <Button size="small" onClick={() => choose({ kind: "study", ref })}>
            {t("background.showOnGraph")}
          </Button>
        </div>
      )}
    </article>
  );
}
