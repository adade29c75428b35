import type { ReactNode } from "react";
import styles from "./EmptyView.module.css";

export interface EmptyViewProps {
  readonly why: string;
  /** Buttons that bring something back. */
  readonly children?: ReactNode;
}

/** Message where a view of the studies has nothing to show. */
export function EmptyView({ why, children }: EmptyViewProps): ReactNode {
  return (
    <div className={styles.empty}>
      <p>{why}</p>
      <div className={styles.ways}>{children}</div>
    </div>
  );
}
