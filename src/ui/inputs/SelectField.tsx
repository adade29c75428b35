import { type ReactNode, useId } from "react";
import { classNames } from "../basics/class-names";
import { VisuallyHidden } from "../display/VisuallyHidden";
import styles from "./field.module.css";

export interface SelectOption {
  readonly value: string;
  readonly label: string;
}

export interface SelectGroup {
  /** Of options that belong together; without one they stand by themselves. */
  readonly label?: string;
  readonly options: readonly SelectOption[];
}

export interface SelectFieldProps {
  readonly label: ReactNode;
  /** Heard, not seen, where the place says it to the eye. */
  readonly labelHidden?: boolean;
  readonly groups: readonly SelectGroup[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Id of what explains it. */
  readonly describedBy?: string;
  readonly className?: string | undefined;
}

/** One of several, in the browser's own list: it is right for every keyboard, screen reader and phone. */
export function SelectField(props: SelectFieldProps): ReactNode {
  const { label, labelHidden = false, groups, value, onChange, describedBy, className } = props;
  const id = useId();
  return (
    <div className={classNames(styles.field, className)}>
      <label htmlFor={id} className={styles.label}>
        {labelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      >
        {groups.map((group) =>
          group.label === undefined ? (
            group.options.map(optionOf)
          ) : (
            <optgroup key={group.label} label={group.label}>
              {group.options.map(optionOf)}
            </optgroup>
          ),
        )}
      </select>
    </div>
  );
}

function optionOf({ value, label }: SelectOption): ReactNode {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}
