import type { ReactNode } from "react";
import styles from "./VisuallyHidden.module.css";

/** Heard, not seen. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
