import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { selectView } from "../../store/selectors";
import { ToggleGroup } from "../../ui";
import styles from "./TopBar.module.css";

/** How much of the network is drawn. */
export function LevelSwitch() {
  const { t } = useTranslation("top-bar");
  const { level } = useApp(selectView);
  const setLevel = useApp((state) => state.setLevel);
  return (
    <ToggleGroup
      id="level"
      className={styles.level}
      label={t("level.label")}
      value={level}
      onChange={setLevel}
      options={[
        { value: "overview", label: t("level.overview") },
        { value: "molecules", label: t("level.molecules") },
      ]}
    />
  );
}
