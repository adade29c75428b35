import type { ReactNode } from "react";
import styles from "./Field.module.css";

/** A part of the options under its heading. */
export function Part(props: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <fieldset className={styles.part}>
      <legend>{props.title}</legend>
      {props.children}
    </fieldset>
  );
}
