import type { ReactNode } from "react";
import styles from "./ViewNote.module.css";

/** A small line between the bar of a view and what it shows. */
export function ViewNote({
  isNews = false,
  children,
}: {
  readonly isNews?: boolean;
  readonly children: string;
}): ReactNode {
  return (
    <p className={styles.note} {...(isNews && { role: "status" })}>
      {children}
    </p>
  );
}
