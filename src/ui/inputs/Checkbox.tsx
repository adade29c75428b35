import { Checkbox as Base } from "@base-ui/react/checkbox";
import { type ReactNode, useId } from "react";
import { classNames } from "../basics/class-names";
import { CheckIcon } from "../icons";
import styles from "./Checkbox.module.css";
import row from "./choice-row.module.css";

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
    <label htmlFor={id} className={classNames(row.row, styles.row)} data-disabled={disabled || undefined}>
      <Base.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onChange(next)}
        className={classNames(row.mark, styles.box)}
      >
        <Base.Indicator className={styles.indicator}>
          <CheckIcon size={12} />
        </Base.Indicator>
      </Base.Root>
      <span className={row.label}>{label}</span>
      {trailing === undefined ? null : <span className={row.trailing}>{trailing}</span>}
    </label>
  );
}
