import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Change } from "../../../collection/change";
import { useCollection } from "../../../store/collections/context";
import { Button, CheckIcon, CloseIcon, IconButton, UndoIcon } from "../../../ui";
import styles from "./AddedNotice.module.css";

export interface AddedNoticeProps {
  /** What was added to the open collection last; null where nothing was, or it was dismissed. */
  readonly added: Change | null;
  readonly onDismiss: () => void;
}

/** What was just added, with the way back: all of it in one step. It stays until it is dismissed or undone. */
export default function AddedNotice({ added, onDismiss }: AddedNoticeProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const { changes, undo } = useCollection();
  // Once something else was changed, undo would take back that.
  const isLast = added !== null && changes.at(-1)?.id === added.id;
  const takeBack = async (): Promise<void> => {
    const { ok } = await undo();
    if (ok) onDismiss();
  };
  return (
    <div className={styles.place} role="status">
      {isLast ? (
        <div className={styles.notice}>
          <CheckIcon />
          <p>{t("added.text", { what: t(`collections:change.${added.label.code}`, added.label.values ?? {}) })}</p>
          {/* Where it is refused, the collection says so itself. */}
          <Button size="small" icon={<UndoIcon />} onClick={() => takeBack().catch(() => undefined)}>
            {t("added.undo")}
          </Button>
          <IconButton size="small" label={t("close")} icon={<CloseIcon />} onClick={onDismiss} />
        </div>
      ) : null}
    </div>
  );
}
