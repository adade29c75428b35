import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useChoiceName } from "../../evidence-ui/words/use-choice-name";
import { useApp, useAppStore } from "../../store/context";
import { sameChoice } from "../../store/create-store";
import { selectChoice } from "../../store/selectors";
import type { AppState, Choice } from "../../store/state";
import { Button, CloseIcon, IconButton } from "../../ui";
import styles from "./PanelTop.module.css";

/** What was chosen before what is chosen now. */
const selectChoiceBefore = ({ past, choice }: AppState): Choice | null => {
  const before = past.at(-1)?.choice ?? null;
  return sameChoice(before, choice) ? null : before;
};

/** The way back to what was chosen before, and the way out. */
export function PanelTop(): ReactNode {
  const { t } = useTranslation("study-panel");
  const store = useAppStore();
  const choice = useApp(selectChoice);
  const before = useApp(selectChoiceBefore);
  const nameOf = useChoiceName();
  return (
    <div className={styles.top} data-screen-only="">
      {choice !== null && before !== null ? (
        <Button variant="quiet" size="small" onClick={() => store.getState().choose(before)}>
          {t("back", { name: nameOf(before) })}
        </Button>
      ) : (
        <span className={styles.topName}>{t("label")}</span>
      )}
      {choice === null ? null : (
        <IconButton label={t("close")} icon={<CloseIcon />} onClick={() => store.getState().choose(null)} />
      )}
    </div>
  );
}
