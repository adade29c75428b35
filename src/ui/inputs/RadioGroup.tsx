import { Radio } from "@base-ui/react/radio";
import { RadioGroup as Base } from "@base-ui/react/radio-group";
import { type ReactNode, useId } from "react";
import { classNames } from "../basics/class-names";
import row from "./choice-row.module.css";
import styles from "./RadioGroup.module.css";

export interface RadioGroupProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: ReactNode; readonly trailing?: ReactNode }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of a few, one below the other. */
export function RadioGroup<V extends string>({ label, options, value, onChange }: RadioGroupProps<V>) {
  const id = useId();
  return (
    <Base<V> aria-label={label} value={value} onValueChange={(next) => onChange(next)} className={styles.group}>
      {options.map((option) => (
        <label key={option.value} htmlFor={`${id}${option.value}`} className={row.row}>
          <Radio.Root id={`${id}${option.value}`} value={option.value} className={classNames(row.mark, styles.radio)}>
            <Radio.Indicator className={styles.dot} />
          </Radio.Root>
          <span className={row.label}>{option.label}</span>
          {option.trailing === undefined ? null : <span className={row.trailing}>{option.trailing}</span>}
        </label>
      ))}
    </Base>
  );
}
