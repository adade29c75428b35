import type { ReactNode } from "react";
import styles from "./ViewBar.module.css";

export interface ViewBarProps {
  /** How much is shown. */
  readonly count: string;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** The line above a view of the studies. */
export function ViewBar({ count, children }: ViewBarProps): ReactNode {
  return (
    <div className={styles.bar}>
      <p className={styles.count} role="status">
        {count}
      </p>
      <div className={styles.tools} data-screen-only="">
        {children}
      </div>
    </div>
  );
}
