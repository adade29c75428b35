import { Toggle } from "@base-ui/react/toggle";
import { ToggleGroup as Base } from "@base-ui/react/toggle-group";
import type { ReactNode } from "react";
import { classNames } from "../basics/class-names";
import styles from "./ToggleGroup.module.css";

export interface ToggleGroupProps<V extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: V; readonly label: ReactNode; readonly name?: string | undefined }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** Options share the width. */
  readonly wide?: boolean;
  readonly className?: string | undefined;
  readonly id?: string;
}

/** One of a few, side by side. Pressing the chosen one again changes nothing. */
export function ToggleGroup<V extends string>({
  label,
  options,
  value,
  onChange,
  wide = false,
  className,
  id,
}: ToggleGroupProps<V>) {
  return (
    <Base<V>
      {...(id === undefined ? {} : { id })}
      aria-label={label}
      value={[value]}
      onValueChange={([next]) => {
        if (next !== undefined) onChange(next);
      }}
      className={classNames(styles.group, wide && styles.wide, className)}
    >
      {options.map((option) => (
        <Toggle key={option.value} value={option.value} aria-label={option.name} className={styles.toggle}>
          {option.label}
        </Toggle>
      ))}
    </Base>
  );
}
