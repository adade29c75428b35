import { type ReactNode, useId } from "react";
import { classNames } from "../basics/class-names";
import styles from "./field.module.css";

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  /** Lines of a longer text; one line where absent. */
  readonly rows?: number;
  readonly required?: boolean;
  readonly className?: string | undefined;
}

/** A text that is typed. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, onChange, placeholder, rows, required = false, className } = props;
  const id = useId();
  const Input = rows === undefined ? "input" : "textarea";
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Input
        id={id}
        className={styles.input}
        value={value}
        placeholder={placeholder}
        required={required}
        {...(rows === undefined ? {} : { rows })}
        onChange={({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
          onChange(currentTarget.value)
        }
      />
    </div>
  );
}
