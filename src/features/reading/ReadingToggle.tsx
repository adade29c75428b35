import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePaperWords } from "../../evidence-ui/words/use-paper-words";
import { Button } from "../../ui";
import styles from "./Reading.module.css";
import { useReading } from "./use-reading";

/** Switches the graph between the review's word and the primary record's; nothing where these never differ. */
export function ReadingToggle(): ReactNode {
  const { t } = useTranslation("reading");
  const { source } = usePaperWords();
  const { reading, refs, read } = useReading();
  if (refs.length === 0) return null;
  const isPrimary = reading === "primary";
  return (
    <Button
      size="small"
      variant="quiet"
      className={styles.toggle}
      aria-pressed={isPrimary}
      aria-label={t("switch", { ...source })}
      title={t("switch", { ...source })}
      icon={<span aria-hidden="true">≠</span>}
      onClick={() => read(isPrimary ? "review" : "primary")}
    >
      <span className={styles.record}>{t("record")}</span>
    </Button>
  );
}
