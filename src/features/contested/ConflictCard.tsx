import type { ReactNode } from "react";
import type { Conflict } from "../../domain/conflicts";
import type { SourceCheck } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { Referenced, RefNumbers } from "../../evidence-ui/References";
import { messageKey } from "../../i18n/message-key";
import { useAppStore } from "../../store/context";
import type { Choice } from "../../store/state";
import { Button, Chip, type ChipTone, ExternalLink, TargetIcon } from "../../ui";
import styles from "./ConflictCard.module.css";
import { DifferenceTable } from "./DifferenceTable";
import { Sides } from "./Sides";
import { useWords, type Words } from "./words";

const tones: Readonly<Record<SourceCheck["severity"], ChipTone>> = { high: "danger", medium: "warn", low: "plain" };

function titleOf({ t, evidence, language }: Words, conflict: Conflict): string {
  if (conflict.about.length > 0) {
    return conflict.about.map((id) => nameOf(evidence, id, language)).join(t("between"));
  }
  const [check] = conflict.checks;
  return check ? t(`study-panel:checkKind.${check.kind}`) : conflict.id;
}

/** Where the picture shows it: the thing it is about, else its first study. */
function choiceOf({ evidence }: Words, conflict: Conflict): Choice | null {
  const [id] = conflict.about;
  if (id !== undefined) return { kind: "node", id };
  const ref = conflict.refs.find((each) => evidence.studyByRef.has(each)) ?? conflict.refs[0];
  return ref === undefined ? null : { kind: "study", ref };
}

/** One disagreement: who says what, how grave it is, and what differs between those who say it. */
export function ConflictCard({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const title = titleOf(words, conflict);
  const choice = choiceOf(words, conflict);
  const show = (): void => {
    store.getState().choose(choice);
    store.getState().set({ page: "graph" });
  };
  return (
    <article className={styles.card} aria-labelledby={`conflict-${conflict.id}`} data-severity={conflict.severity}>
      <header className={styles.head}>
        <h4 id={`conflict-${conflict.id}`} className={styles.title}>
          {title}
        </h4>
        <span className={styles.chips}>
          {conflict.severity ? (
            <Chip tone={tones[conflict.severity]}>{t(`study-panel:severity.${conflict.severity}`)}</Chip>
          ) : (
            <Chip>{t("shownBySigns")}</Chip>
          )}
          {conflict.kinds.length > 1
            ? conflict.kinds.map((kind) => <Chip key={kind}>{t(`kind.${kind}.name`)}</Chip>)
            : null}
        </span>
        {choice === null ? null : (
          <Button
            size="small"
            variant="quiet"
            icon={<TargetIcon />}
            aria-label={t("showThis", { title })}
            onClick={show}
          >
            {t("show")}
          </Button>
        )}
      </header>
      <p className={styles.refs}>
        {t("references")}
        <RefNumbers refs={conflict.refs} />
      </p>
      {conflict.checks.map((check) => (
        <Said key={check.id} check={check} />
      ))}
      {conflict.sides.length > 0 ? <Sides conflict={conflict} title={title} /> : null}
      {conflict.differences.length > 0 ? <DifferenceTable differences={conflict.differences} title={title} /> : null}
    </article>
  );
}

/** The words of a recorded check: the review's, and the primary record's where that was read. */
function Said({ check }: { readonly check: SourceCheck }): ReactNode {
  const { t, language } = useWords();
  return (
    <dl className={styles.said}>
      <div>
        <dt>{t("study-panel:check.review")}</dt>
        <dd>
          <Referenced text={check.review[language]} />
        </dd>
      </div>
      {check.primary === null ? null : (
        <div>
          <dt>{t("study-panel:check.primary")}</dt>
          <dd>
            <Referenced text={check.primary[language]} />
          </dd>
        </div>
      )}
      <div>
        <dt>{t("study-panel:check.against")}</dt>
        <dd className={styles.against}>
          {t(`study-panel:checkedAgainst.${messageKey(check.checkedAgainst)}`)}
          {check.noticeDOI === undefined ? null : (
            <ExternalLink href={`https://doi.org/${check.noticeDOI}`}>
              {t("study-panel:check.notice", { doi: check.noticeDOI })}
            </ExternalLink>
          )}
        </dd>
      </div>
    </dl>
  );
}
