import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { BrandMark } from "../../ui";
import { DatasetSwitch } from "./DatasetSwitch";
import { KeptMark } from "./KeptMark";
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
  return (
    <header className={styles.bar} data-screen-only="">
      <RailToggle />
      <div className={styles.brand}>
        <BrandMark />
        <h1 className={styles.name}>{t("name")}</h1>
        <DatasetSwitch />
        <KeptMark />
      </div>
      {pages}
      <div className={styles.search}>{search}</div>
      {page === "graph" || page === "outline" ? <LevelSwitch /> : null}
      <Tools {...actions} />
    </header>
  );
}
