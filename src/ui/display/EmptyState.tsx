import type { ReactNode } from "react";
import styles from "./EmptyState.module.css";

export interface EmptyStateProps {
  /** What would be here, in a few words. */
  readonly title?: string;
  /** Why there is nothing, and what to do next. */
  readonly why: string;
  /** Buttons that lead on. */
  readonly children?: ReactNode;
}

/** In the place of something that is not there yet, or that nothing is left of. */
export function EmptyState({ title, why, children }: EmptyStateProps): ReactNode {
  return (
    <div className={styles.empty}>
      {title === undefined ? null : <p className={styles.title}>{title}</p>}
      <p className={styles.why}>{why}</p>
      <div className={styles.ways}>{children}</div>
    </div>
  );
}
