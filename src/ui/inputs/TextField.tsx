import { type ReactNode, useId } from "react";
import { classNames } from "../basics/class-names";
import styles from "./field.module.css";

export interface TextFieldProps {
  readonly label: ReactNode;
  readonly value: string;
  /** Absent: a text to be copied, which is selected as a whole. */
  readonly onChange?: (value: string) => void;
  readonly placeholder?: string;
  /** Lines of a longer text; one line where absent. */
  readonly rows?: number;
  readonly required?: boolean;
  /** `numeric` and `decimal`: which keys a phone offers. */
  readonly inputMode?: "numeric" | "decimal" | undefined;
  readonly isInvalid?: boolean;
  /** What is to be corrected. */
  readonly problem?: string | undefined;
  /** Takes the focus when it comes, with its text selected. */
  readonly startsSelected?: boolean;
  readonly className?: string | undefined;
}

interface Typed {
  readonly currentTarget: HTMLInputElement | HTMLTextAreaElement;
}

/** The focus goes to the field with what it holds selected. */
function select(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  field?.select();
}

/** A text that is typed. */
export function TextField(props: TextFieldProps): ReactNode {
  const { label, value, onChange, placeholder, rows, required = false, inputMode, problem } = props;
  const isInvalid = problem !== undefined || props.isInvalid === true;
  const id = useId();
  const Input = rows === undefined ? "input" : "textarea";
  return (
    <div className={classNames(styles.field, props.className)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Input
        id={id}
        className={styles.input}
        value={value}
        placeholder={placeholder}
        required={required}
        inputMode={inputMode}
        aria-invalid={isInvalid || undefined}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        {...(rows === undefined ? {} : { rows })}
        ref={props.startsSelected === true ? select : null}
        readOnly={onChange === undefined}
        onFocus={({ currentTarget }: Typed) => {
          if (onChange === undefined) currentTarget.select();
        }}
        onChange={({ currentTarget }: Typed) => onChange?.(currentTarget.value)}
      />
      {problem === undefined ? null : (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
