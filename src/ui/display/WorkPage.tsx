import type { ReactNode } from "react";
import { classNames } from "../basics/class-names";
import styles from "./WorkPage.module.css";

export interface WorkPageProps {
  readonly title: string;
  /** Beside the title: how the page is seen, and what is looked for. */
  readonly tools: ReactNode;
  /** Whether a line parts the top from what is below. */
  readonly hasRule?: boolean;
  readonly children: ReactNode;
}

/** A page that fills its room: its title and tools stay in sight, and what is below them scrolls by itself. */
export function WorkPage({ title, tools, hasRule = false, children }: WorkPageProps): ReactNode {
  return (
    <div className={styles.page}>
      <header className={classNames(styles.top, hasRule && styles.ruled)}>
        <h2 className={styles.title}>{title}</h2>
        <div className={styles.tools} data-screen-only="">
          {tools}
        </div>
      </header>
      {children}
    </div>
  );
}
