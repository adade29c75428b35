import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { selectDataset, selectLanguage } from "../../store/selectors";
import { Button } from "../../ui";
import { sourceContext } from "../../wording/own";
import styles from "./AboutSource.module.css";

/** The source review by its title, cut where there is no room; opens what is known of source and data. */
export function AboutSource({ onOpen }: { readonly onOpen: () => void }): ReactNode {
  const { t } = useTranslation("help");
  const all = useApp(selectDataset);
  const { review, title } = all.dataset;
  const language = useApp(selectLanguage);
  const line = t("source.review", { review: (review?.title ?? title)[language], ...sourceContext(all) });
  return (
    <div className={styles.source}>
      <Button size="small" variant="quiet" className={styles.button} title={line} onClick={onOpen}>
        <span className={styles.line}>{line}</span>
      </Button>
    </div>
  );
}
