import { type ReactNode, useId } from "react";
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

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
}

/** Words of one or a few lines. */
export function TextField({ label, value, onChange, rows = 1 }: TextFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        value={value}
        className={styles.input}
        // A figure's title has no lines of its own: the page breaks it.
        onChange={(event) => onChange(event.currentTarget.value.replace(/\s*\n\s*/g, " "))}
      />
    </div>
  );
}

export interface NumberFieldProps extends Omit<TextFieldProps, "rows"> {
  readonly placeholder?: string;
  readonly invalid: boolean;
}

/** A number as it is typed. */
export function NumberField({ label, value, onChange, placeholder, invalid }: NumberFieldProps): ReactNode {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        value={value}
        placeholder={placeholder}
        aria-invalid={invalid}
        className={styles.input}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  );
}
