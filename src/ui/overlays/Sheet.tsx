import { Dialog as Base } from "@base-ui/react/dialog";
import { type ReactNode, useRef } from "react";
import { classNames } from "../basics/class-names";
import styles from "./Sheet.module.css";

export interface SheetProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Heard as its name. */
  readonly label: string;
  readonly side: "left" | "bottom";
  readonly children: ReactNode;
}

/** What is a side panel on a large screen, over the page on a small one. */
export function Sheet({ open, onOpenChange, label, side, children }: SheetProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        {/* As in a dialog: on its close button the focus would open a tooltip, which then takes the first Escape. */}
        <Base.Popup
          ref={popup}
          initialFocus={popup}
          aria-label={label}
          className={classNames(styles.sheet, styles[side])}
        >
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
