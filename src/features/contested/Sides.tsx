import type { ReactNode } from "react";
import type { Conflict, ConflictSide } from "../../domain/conflicts";
import { isAssociation } from "../../domain/records";
import { DirectionMark, directionOfEffect } from "../../evidence-ui/DirectionMark";
import { RefNumber } from "../../evidence-ui/References";
import { Chip } from "../../ui";
import styles from "./Sides.module.css";
import { sayBackground, sayFinding } from "./side-words";
import { useWords } from "./words";

/** What each reference says, in the reading in use. */
export function Sides({ conflict, title }: { readonly conflict: Conflict; readonly title: string }): ReactNode {
  const { t } = useWords();
  return (
    <ul className={styles.sides} aria-label={t("sides", { title })}>
      {conflict.sides.map((side) => (
        <li key={side.ref} className={styles.side} data-row="">
          <Who side={side} />
          <Said side={side} />
        </li>
      ))}
    </ul>
  );
}

function Who({ side }: { readonly side: ConflictSide }): ReactNode {
  const { t, evidence } = useWords();
  const study = evidence.studyByRef.get(side.ref);
  return (
    <span className={styles.who}>
      <RefNumber number={side.ref} />
      {study && (side.findings.length > 0 || side.background.length === 0) ? study.firstAuthor : t("background")}
      {side.retracted ? <Chip tone="danger">{t("study-panel:card.retracted")}</Chip> : null}
    </span>
  );
}

function Said({ side }: { readonly side: ConflictSide }): ReactNode {
  const words = useWords();
  const { t } = words;
  if (side.findings.length + side.background.length === 0) return <span>{t("silent")}</span>;
  return (
    <ul className={styles.said}>
      {side.findings.map((finding) => (
        <li key={finding.id} className={styles.line}>
          <DirectionMark direction={directionOfEffect(finding.effect)} />
          <span>{sayFinding(words, finding)}</span>
        </li>
      ))}
      {side.background.map((record) => (
        <li key={record.id} className={styles.line}>
          {isAssociation(record.relation) ? null : <DirectionMark direction={directionOfEffect(record.relation)} />}
          <span>{sayBackground(words, record)}</span>
        </li>
      ))}
    </ul>
  );
}
