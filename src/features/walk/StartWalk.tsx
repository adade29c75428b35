import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button, SectionsIcon } from "../../ui";
import { useWalk } from "./use-walk";
import styles from "./Walk.module.css";

/** Begins the walk at its first stop; nothing while it is on, or where there is nothing to walk through. */
export function StartWalk(): ReactNode {
  const { t } = useTranslation("walk");
  const { section, steps, goTo } = useWalk();
  if (section || steps.length === 0) return null;
  return (
    <Button size="small" variant="quiet" icon={<SectionsIcon size={14} />} onClick={() => goTo(0)}>
      <span className={styles.start}>{t("start")}</span>
    </Button>
  );
}
