import type { ReactNode } from "react";
import { ConflictCard } from "./ConflictCard";
import styles from "./ContestedPage.module.css";
import { type Group, slipsOf } from "./groups";
import { titleOf, useWords } from "./words";

export interface KindGroupProps {
  readonly group: Group;
  /** Brings a disagreement that stands under another heading into view. */
  readonly onGoTo: (id: string) => void;
}

/** One kind of disagreement; slips of the text are folded by what went wrong. */
export function KindGroup({ group, onGoTo }: KindGroupProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const { kind, conflicts, elsewhere } = group;
  return (
    <section className={styles.group} aria-labelledby={`contested-${kind}`}>
      <h3 id={`contested-${kind}`} className={styles.heading} tabIndex={-1} data-group={kind}>
        {t(`kind.${kind}.name`)}
        <span className={styles.count}>{conflicts.length + elsewhere.length}</span>
      </h3>
      <p className={styles.meaning}>{t(`kind.${kind}.meaning`)}</p>
      {elsewhere.length === 0 ? null : (
        <p className={styles.elsewhere} data-row="">
          {t("elsewhere")}
          {elsewhere.map((conflict) => (
            <button key={conflict.id} type="button" className={styles.jump} onClick={() => onGoTo(conflict.id)}>
              {titleOf(words, conflict)}
            </button>
          ))}
        </p>
      )}
      {kind === "inside-text"
        ? slipsOf(conflicts).map((slips) => (
            <details key={slips.kind} className={styles.slips}>
              <summary className={styles.slipsName}>
                {t(`study-panel:checkKind.${slips.kind}`)}
                <span className={styles.count}>{slips.conflicts.length}</span>
              </summary>
              {slips.conflicts.map((conflict) => (
                <ConflictCard key={conflict.id} conflict={conflict} />
              ))}
            </details>
          ))
        : conflicts.map((conflict) => <ConflictCard key={conflict.id} conflict={conflict} />)}
    </section>
  );
}
