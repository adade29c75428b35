import { useTranslation } from "react-i18next";
import { noFilters } from "../../domain/filters";
import { useApp, useAppStore } from "../../store/context";
import { selectCanUndo } from "../../store/selectors";
import { Button, UndoIcon } from "../../ui";
import styles from "./GraphArea.module.css";

/** The filters leave nothing: says so, and leads back. */
export function NothingLeft() {
  const { t } = useTranslation("graph-area");
  const canUndo = useApp(selectCanUndo);
  const store = useAppStore();
  return (
    <div className={styles.nothing} role="status">
      <h2>{t("nothing.title")}</h2>
      <p>{t("nothing.text")}</p>
      <div className={styles.nothingActions}>
        <Button icon={<UndoIcon />} disabled={!canUndo} onClick={() => store.getState().undo()}>
          {t("nothing.undo")}
        </Button>
        <Button variant="primary" onClick={() => store.getState().change({ filters: noFilters })}>
          {t("nothing.reset")}
        </Button>
      </div>
    </div>
  );
}

/** No filter is to blame: the dataset itself has nothing to draw. */
export function NothingThere() {
  const { t } = useTranslation("graph-area");
  return (
    <div className={styles.nothing} role="status">
      <h2>{t("empty.title")}</h2>
      <p>{t("empty.text")}</p>
    </div>
  );
}
