import type { ReactNode } from "react";
import { classNames } from "../basics/class-names";
import styles from "./Key.module.css";

/** A key of the keyboard. */
export function Key({ children, onInk = false }: { readonly children: ReactNode; readonly onInk?: boolean }) {
  return <kbd className={classNames(styles.key, onInk && styles.onInk)}>{children}</kbd>;
}
