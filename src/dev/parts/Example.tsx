import type { ReactNode } from "react";
import styles from "./PartsPage.module.css";

export interface ExampleProps {
  /** Of the component, as the code calls it. */
  readonly name: string;
  readonly children: ReactNode;
}

/** One component under its name. */
export function Example({ name, children }: ExampleProps) {
  return (
    <section className={styles.example} aria-label={name}>
      <code className={styles.name}>{name}</code>
      <div className={styles.row}>{children}</div>
    </section>
  );
}
