import type { ReactNode } from "react";
import type { Hop } from "../../domain/routes";
import { nameOf } from "../../domain/statements";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import styles from "./Chain.module.css";

/** The head of an arrow, as text: the sentence below tells the same in words. */
function headOf(hop: Hop): string {
  if (hop.sign === 1) return "→";
  if (hop.sign === -1) return "⊣";
  return hop.sign === 0 ? "○" : "◆";
}

export interface ChainProps {
  readonly hops: readonly Hop[];
  /** Index of the hop that is underlined; −1 for none. */
  readonly weakest: number;
}

/** Things with arrows between them: solid where tested, dashed where inferred or predicted, thin for background. */
export function Chain({ hops, weakest }: ChainProps): ReactNode {
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const name = (id: string) => nameOf(evidence, id, language);
  const [first] = hops;
  if (!first) return null;
  return (
    <div className={styles.chain} aria-hidden="true">
      <span className={styles.thing}>{name(first.source)}</span>
      {hops.map((hop, at) => (
        <span key={hop.target} className={styles.step}>
          <span
            className={styles.arrow}
            data-class={hop.cls}
            data-sign={hop.sign ?? "unknown"}
            data-weakest={at === weakest}
          >
            <span className={styles.line} />
            {headOf(hop)}
          </span>
          <span className={styles.thing}>{name(hop.target)}</span>
        </span>
      ))}
    </div>
  );
}
