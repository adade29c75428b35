import type { ReactNode } from "react";
import { IconButton } from "../controls/IconButton";
import { CheckIcon, CloseIcon, WarningIcon } from "../icons";
import styles from "./Toast.module.css";

export interface ToastProps {
  /** `alert`: said at once, for what did not work. */
  readonly role: "status" | "alert";
  readonly tone?: "done" | "warn";
  /** Null: the place is there, so that a screen reader hears what comes, and nothing is seen. */
  readonly children: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** How something went, at the foot of the window; the caller takes it away. */
export function Toast({ role, tone = "done", children, closeLabel, onClose }: ToastProps) {
  return (
    <div className={styles.place} role={role}>
      {children === null ? null : (
        <div className={styles.toast}>
          {tone === "done" ? <CheckIcon /> : <WarningIcon />}
          <p>{children}</p>
          <IconButton size="small" label={closeLabel} icon={<CloseIcon />} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
