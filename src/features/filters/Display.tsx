import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { showsContext } from "../../domain/network";
import { useApp, useAppStore } from "../../store/context";
import { restModes } from "../../store/rest-modes";
import { selectEvidence } from "../../store/selectors";
import { type AppState, backgroundModes } from "../../store/state";
import { ToggleGroup } from "../../ui";
import styles from "./FilterRail.module.css";

const selectFilteredOut = (state: AppState) => state.filteredOut;
const selectBackground = (state: AppState) => state.background;

/** How the picture treats what is filtered out, and the background. */
export function Display(): ReactNode {
  const { t } = useTranslation("filters");
  const store = useAppStore();
  const filteredOut = useApp(selectFilteredOut);
  const background = useApp(selectBackground);
  const isAlways = useApp((state) => showsContext(selectEvidence(state)));
  return (
    <div className={styles.display}>
      <p className={styles.caption}>{t("display.filteredOut")}</p>
      <ToggleGroup
        wide
        label={t("display.filteredOut")}
        value={filteredOut}
        onChange={(value) => store.getState().change({ filteredOut: value })}
        options={restModes.map((value) => ({ value, label: t(`display.${value}`) }))}
      />
      {isAlways ? null : (
        <>
          <p className={styles.caption}>{t("display.background")}</p>
          <ToggleGroup
            wide
            label={t("display.background")}
            value={background}
            onChange={(value) => store.getState().change({ background: value })}
            options={backgroundModes.map((value) => ({ value, label: t(`display.${value}`) }))}
          />
        </>
      )}
    </div>
  );
}
