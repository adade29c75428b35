import { type ReactNode, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { selectDataset, selectLanguage } from "../../store/selectors";
import { Button } from "../../ui";
import { sourceContext } from "../../wording/own";
import styles from "./AboutSource.module.css";
import { AboutDialog } from "./lazy-about-dialog";

/** The source review by its title, cut where there is no room; opens what is known of source and data. */
export function AboutSource(): ReactNode {
  const { t } = useTranslation("help");
  const all = useApp(selectDataset);
  const { review, title } = all.dataset;
  const language = useApp(selectLanguage);
  const [open, setOpen] = useState(false);
  const line = t("source.review", { review: (review?.title ?? title)[language], ...sourceContext(all) });
  return (
    <div className={styles.source}>
      <Button size="small" variant="quiet" className={styles.button} title={line} onClick={() => setOpen(true)}>
        <span className={styles.line}>{line}</span>
      </Button>
      <Suspense fallback={null}>{open ? <AboutDialog open onOpenChange={setOpen} /> : null}</Suspense>
    </div>
  );
}
