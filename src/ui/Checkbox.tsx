import { Checkbox as Base } from "@base-ui/react/checkbox";
import { type ReactNode, useId } from "react";
import styles from "./Checkbox.module.css";
import { CheckIcon } from "./icons";

export interface CheckboxProps {
  readonly label: ReactNode;
  /** At the end of the line: a count, for example. */
  readonly trailing?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

export function Checkbox({ label, trailing, checked, onChange, disabled = false }: CheckboxProps) {
  const id = useId();
  return (
    <label htmlFor={id} className={styles.row} data-disabled={disabled || undefined}>
      <Base.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onChange(next)}
        className={styles.box}
      >
        <Base.Indicator className={styles.indicator}>
          <CheckIcon size={12} />
        </Base.Indicator>
      </Base.Root>
      <span className={styles.label}>{label}</span>
      {trailing === undefined ? null : <span className={styles.trailing}>{trailing}</span>}
    </label>
  );
}
