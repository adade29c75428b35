import type { CSSProperties, ReactNode } from "react";
import { classNames } from "../basics/class-names";
import { CloseIcon } from "../icons";
import styles from "./Chip.module.css";

export type ChipTone = "plain" | "accent" | "warn" | "danger" | "tinted";

export interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: ChipTone;
  /** For `tinted`: the colours, as `--category` and `--category-soft`. */
  readonly ink?: CSSProperties | undefined;
  readonly icon?: ReactNode;
  /** With it the chip can be taken away; `removeLabel` names the button. */
  readonly onRemove?: (() => void) | undefined;
  readonly removeLabel?: string;
}

/** A short word in an outline: a tag, or a restriction that can be lifted. */
export function Chip({ children, tone = "plain", ink, icon, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={classNames(styles.chip, styles[tone], onRemove && styles.removable)} style={ink}>
      {icon}
      <span className={styles.text}>{children}</span>
      {onRemove === undefined ? null : (
        <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
          <CloseIcon size={12} />
        </button>
      )}
    </span>
  );
}
