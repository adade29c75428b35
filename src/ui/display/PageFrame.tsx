import type { ReactNode } from "react";
import styles from "./PageFrame.module.css";

export interface PageFrameProps {
  readonly title: string;
  readonly intro: ReactNode;
  readonly children: ReactNode;
}

/** A page of reading: a title with a word on what it is, and what follows in one column that scrolls. */
export function PageFrame({ title, intro, children }: PageFrameProps) {
  return (
    <div className={styles.page}>
      <div className={styles.inner}>
        <header>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.intro}>{intro}</p>
        </header>
        {children}
      </div>
    </div>
  );
}
