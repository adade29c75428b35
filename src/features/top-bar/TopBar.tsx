import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { selectDataset, selectLanguage } from "../../store/selectors";
import { BrandMark } from "../../ui";
import { LevelSwitch } from "./LevelSwitch";
import { RailToggle } from "./RailToggle";
import { type Actions, Tools } from "./Tools";
import styles from "./TopBar.module.css";

export interface TopBarProps extends Actions {
  /** Ways to the other pages. */
  readonly pages?: ReactNode;
  readonly search: ReactNode;
}

export default function TopBar({ pages, search, ...actions }: TopBarProps) {
  const { t } = useTranslation("top-bar");
  const page = useApp((state) => state.page);
  const { dataset } = useApp(selectDataset);
  const title = dataset.title[useApp(selectLanguage)];
  return (
    <header className={styles.bar}>
      <RailToggle />
      <div className={styles.brand}>
        <BrandMark />
        <h1 className={styles.name}>{t("name")}</h1>
        <p className={styles.title} title={title}>
          {title.split(/[:：]/)[0]}
        </p>
      </div>
      {pages}
      <div className={styles.search}>{search}</div>
      {page === "graph" ? <LevelSwitch /> : null}
      <Tools {...actions} />
    </header>
  );
}
