import type { ReactNode } from "react";
import type { Conflict } from "../../domain/conflicts";
import type { SourceCheck } from "../../domain/records";
import { CheckFacts } from "../../evidence-ui/CheckFacts";
import { MayBeOne } from "../../evidence-ui/MayBeOne";
import { RefNumbers } from "../../evidence-ui/References";
import { useApp, useAppStore } from "../../store/context";
import type { Choice } from "../../store/state";
import { Button, Chip, type ChipTone, TargetIcon } from "../../ui";
import styles from "./ConflictCard.module.css";
import { DifferenceTable } from "./DifferenceTable";
import { Sides } from "./Sides";
import { titleOf, useWords, type Words } from "./words";

const tones: Readonly<Record<SourceCheck["severity"], ChipTone>> = { high: "danger", medium: "warn", low: "plain" };

/** Where the picture shows it: the thing it is about, else its first study. */
function choiceOf({ evidence }: Words, conflict: Conflict): Choice | null {
  const [id] = conflict.about;
  if (id !== undefined) return { kind: "node", id };
  const ref = conflict.refs.find((each) => evidence.studyByRef.has(each)) ?? conflict.refs[0];
  return ref === undefined ? null : { kind: "study", ref };
}

/** Id of a card's heading in the page. */
export function headingId(id: string): string {
  return `conflict-${id}`;
}

/** One disagreement: who says what, how grave it is, and what differs between those who say it. */
export function ConflictCard({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const words = useWords();
  const { t } = words;
  const store = useAppStore();
  const isAsked = useApp((state) => state.query.item === conflict.id);
  const title = titleOf(words, conflict);
  const choice = choiceOf(words, conflict);
  const show = (): void => {
    store.getState().choose(choice);
    store.getState().set({ page: "graph" });
  };
  return (
    <article
      className={styles.card}
      aria-labelledby={headingId(conflict.id)}
      aria-current={isAsked ? "true" : undefined}
      data-item={conflict.id}
      data-severity={conflict.severity}
      tabIndex={-1}
    >
      <header className={styles.head} data-row="">
        <h4 id={headingId(conflict.id)} className={styles.title} tabIndex={-1}>
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
      <p className={styles.refs} data-row="">
        {t("references")}
        <RefNumbers refs={conflict.refs} />
      </p>
      {conflict.checks.map((check) => (
        <CheckFacts key={check.id} check={check} className={styles.said} />
      ))}
      <MayBeOne refs={conflict.refs} />
      {conflict.sides.length > 0 ? <Sides conflict={conflict} title={title} /> : null}
      {conflict.differences.length > 0 ? <DifferenceTable differences={conflict.differences} title={title} /> : null}
    </article>
  );
}
