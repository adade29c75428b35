import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui";
import styles from "./Reading.module.css";

export interface ProgressProps {
  /** What is going on, without how far. */
  readonly text: string;
  /** 0 to 1; null while nothing is known of it. */
  readonly share: number | null;
  readonly onCancel?: () => void;
}

/** How far something has come that takes a while, and the way to end it. */
export function Progress({ text, share, onCancel }: ProgressProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const percent = share === null ? null : Math.round(share * 100);
  return (
    <div className={styles.progress}>
      <p role="status">{text}</p>
      <progress max={100} value={percent ?? undefined} aria-label={t("reading.progress")} />
      {onCancel ? <Button onClick={onCancel}>{t("cancel")}</Button> : null}
    </div>
  );
}
