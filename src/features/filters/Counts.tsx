import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { VisuallyHidden } from "../../ui";
import styles from "./Counts.module.css";

export interface CountsOf {
  readonly studies: number;
  readonly arrows: number;
}

/** "5 · 21": studies and arrows that a choice would leave; read out in words. */
export function Counts({ studies, arrows }: CountsOf): ReactNode {
  const { t } = useTranslation("filters");
  return (
    <>
      <span className={styles.counts} aria-hidden="true">
        <span className={styles.studies}>{studies}</span>
        <span className={styles.dot}>·</span>
        <span className={styles.arrows}>{arrows}</span>
      </span>
      <VisuallyHidden>
        {t("counts.read", {
          studies: t("counts.studies", { count: studies }),
          arrows: t("counts.arrows", { count: arrows }),
        })}
      </VisuallyHidden>
    </>
  );
}
