import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";
import { Key } from "../display/Key";
import styles from "./Tooltip.module.css";

export interface TooltipProps {
  readonly text: ReactNode;
  readonly shortcut?: string | undefined;
  readonly side?: "top" | "bottom" | "left" | "right" | undefined;
  /** The thing that it explains; it keeps a name of its own, for a tooltip is not heard. */
  readonly children: ReactElement<Record<string, unknown>>;
}

export const TooltipProvider = Base.Provider;

export function Tooltip({ text, shortcut, side = "bottom", children }: TooltipProps) {
  return (
    <Base.Root>
      <Base.Trigger render={children} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className={styles.positioner}>
          <Base.Popup className={styles.popup}>
            {text}
            {shortcut === undefined ? null : <Key onInk>{shortcut}</Key>}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
