import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { hasNumbers, refLabel } from "../../../domain/evidence";
import type { StudyCuration } from "../../../domain/records";
import { countChecks } from "../../../domain/standing";
import { nameOf, type StudyCard as StudyCardData } from "../../../domain/statements";
import { Prose, RefNumber } from "../../../evidence-ui/References";
import { authorList } from "../../../figure/references/citation-line";
import { messageKey } from "../../../i18n/message-key";
import { Button, ChevronIcon, Chip } from "../../../ui";
import { sourceContext } from "../../../wording/own";
import { AsCited, CitationView } from "../citation/CitationView";
import { usePanel } from "../context/panel-context";
import { type CardFolds, cardId } from "../context/use-panel-tools";
import { ArmView } from "./ArmView";
import { CheckList } from "./CheckList";
import { CopyCitation } from "./CopyCitation";
import { effectMessage } from "./effect-message";
import { EffectMark } from "./Mark";
import styles from "./StudyCard.module.css";

/** Who read the paper into records, from what, and who read it a second time. */
function Curation({ curation }: { readonly curation: StudyCuration }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { by, on, from, checkedBy } = curation;
  const parts = [
    t("curation.by", { by, from: t(`curation.from.${messageKey(from)}`) }),
    ...(on === undefined ? [] : [t("curation.on", { on })]),
    ...(checkedBy === undefined ? [] : [t("curation.checkedBy", { name: checkedBy })]),
  ];
  return <p className={styles.section}>{parts.join(t("curation.between"))}</p>;
}

/** Findings that a folded card names before it counts the rest. */
const NAMED = 3;

/** What a folded card found about the choice, each thing once for each direction. */
function InShort({ card }: { readonly card: StudyCardData }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const concerned = card.arms.flatMap((arm) => arm.findings).filter((each) => each.concerns);
  const found = new Map(concerned.map(({ finding }) => [`${finding.object} ${finding.effect}`, finding] as const));
  const findings = [...found.values()];
  if (findings.length === 0) return null;
  return (
    <ul className={styles.found} aria-label={t("arm.findings")}>
      {findings.slice(0, NAMED).map((finding) => (
        <li key={finding.id}>
          <EffectMark effect={finding.effect} />
          {t("card.found", {
            name: nameOf(evidence, finding.object, language),
            effect: t(effectMessage(evidence, finding)),
          })}
        </li>
      ))}
      {findings.length > NAMED ? <li>{t("card.foundMore", { count: findings.length - NAMED })}</li> : null}
    </ul>
  );
}

/** The line that a folded card shows: who, when, in what, how much, and what to look at twice. */
function Head({ card, folds }: { readonly card: StudyCardData; readonly folds: CardFolds }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const numbered = hasNumbers(evidence);
  const { study, retraction, checks } = card;
  const open = folds.isOpen(study.ref);
  const { names, more } = authorList(study, language);
  const first =
    names.length > 1 || more
      ? t("citation.firstEtAl", { author: study.citation.author[0]?.family ?? names[0] })
      : names[0];
  const concerned = card.arms.filter((arm) => arm.findings.some((each) => each.concerns));
  const arms = (concerned.length > 0 ? concerned : card.arms).map(({ arm }) =>
    [arm.system?.[language] ?? t("modelNotReported"), arm.dosesPrinted]
      .filter((part) => part !== undefined)
      .join(" · "),
  );
  return (
    <header className={styles.head}>
      <h4 className={styles.heading} id={cardId(study.ref)} tabIndex={-1}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={`${cardId(study.ref)}-body`}
          onClick={() => folds.setOpen(study.ref, !open)}
        >
          {numbered ? <span className={styles.number}>{study.ref}</span> : null}
          <span className={styles.who}>
            {numbered ? `${first} ${study.citation.issued ?? ""}` : refLabel(evidence, study.ref, language)}
          </span>
          <ChevronIcon size={12} className={styles.chevron} />
        </button>
      </h4>
      <ul className={styles.marks} aria-label={t("card.marks")}>
        {retraction ? (
          <li>
            <Chip tone="danger">{t("card.retracted")}</Chip>
          </li>
        ) : null}
        {study.status
          .filter((status) => status !== "retracted")
          .map((status) => (
            <li key={status}>
              <Chip tone={status === "expression of concern" ? "warn" : "plain"}>
                {t(`paperStatus.${messageKey(status)}`)}
              </Chip>
            </li>
          ))}
        {study.citation.status === "as cited" ? (
          <li>
            <Chip>{t("card.asCited")}</Chip>
          </li>
        ) : null}
        {countChecks(checks).map(({ group, count }) => (
          <li key={group}>
            <Chip tone={group === "unclear" ? "plain" : "warn"}>
              {t(`card.checks.${group}`, { count, ...sourceContext(evidence.dataset) })}
            </Chip>
          </li>
        ))}
        {study.mayOverlap.length > 0 ? (
          <li>
            <Chip>{t("card.overlap")}</Chip>
          </li>
        ) : null}
      </ul>
      {open ? null : (
        <>
          <InShort card={card} />
          {arms.map((line) => (
            <p key={line} className={styles.inShort}>
              {line}
            </p>
          ))}
        </>
      )}
    </header>
  );
}

/** A study: its citation, its experiments with what concerns the choice brought forward, and what speaks against it. */
export function StudyCard({ card, folds }: { readonly card: StudyCardData; readonly folds: CardFolds }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language, choice, choose } = usePanel();
  const { study, checks, retraction } = card;
  const section = evidence.dataset.dataset.sections.find((each) => each.section === study.section);
  const shown = choice?.kind === "study" && choice.ref === study.ref;
  const open = folds.isOpen(study.ref);
  return (
    <article className={styles.card} aria-labelledby={cardId(study.ref)} data-retracted={retraction !== null}>
      <Head card={card} folds={folds} />
      <div id={`${cardId(study.ref)}-body`} hidden={!open} className={styles.body}>
        {retraction ? (
          <p className={styles.retractionNote}>
            {t(
              evidence.retractedRefs.has(study.ref) ? "card.retractedWhy" : "card.retracted",
              sourceContext(evidence.dataset),
            )}
          </p>
        ) : null}
        <CitationView study={study} />
        {study.section === undefined ? null : (
          <p className={styles.section}>
            {t("card.section", { section: study.section, title: section?.title[language] ?? "" })}
          </p>
        )}
        {study.summary === undefined ? null : (
          <p className={styles.summary}>
            <Prose text={study.summary} />
          </p>
        )}
        {card.arms.map((arm, index) => (
          <ArmView
            key={arm.arm.id}
            card={arm}
            title={card.arms.length > 1 ? t("arm.title", { number: index + 1, of: card.arms.length }) : null}
          />
        ))}
        {study.citation.status === "as cited" ? <AsCited study={study} /> : null}
        {checks.length > 0 ? <CheckList checks={checks} /> : null}
        {study.curation === undefined ? null : <Curation curation={study.curation} />}
        {study.mayOverlap.map((overlap) => (
          <p key={overlap.ref} className={styles.overlap}>
            <strong>{t("card.mayOverlap")}</strong> <RefNumber number={overlap.ref} />
            {t("card.colon")} {overlap.why[language]}
          </p>
        ))}
        <div className={styles.actions}>
          {shown ? null : (
            <Button size="small" onClick={() => choose({ kind: "study", ref: study.ref })}>
              {t("card.showOnGraph")}
            </Button>
          )}
          <CopyCitation study={study} />
        </div>
      </div>
    </article>
  );
}
