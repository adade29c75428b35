import type { ReactNode } from "react";
import { useAppStore } from "../../../store/context";
import type { PageQuery } from "../../../store/state";
import { PencilIcon } from "../../../ui";
import styles from "./EditButton.module.css";

export interface EditButtonProps {
  /** What it leads to, for everybody. */
  readonly label: string;
  /** What the page of editing is asked for. */
  readonly at: PageQuery;
}

/** Leads to the row or the form in which something is written. */
export function EditButton({ label, at }: EditButtonProps): ReactNode {
  const store = useAppStore();
  return (
    <button
      type="button"
      className={styles.edit}
      aria-label={label}
      title={label}
      onClick={() => store.getState().set({ page: "edit", query: at, step: null })}
    >
      <PencilIcon size={13} />
    </button>
  );
}
