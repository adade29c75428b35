import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePaperWords } from "../../evidence-ui/words/use-paper-words";
import { Button } from "../../ui";
import styles from "./Reading.module.css";
import { useReading } from "./use-reading";

/** Says above a table that it is read as the primary record says; nothing while the review is read. */
export function ReadingLine(): ReactNode {
  const { t } = useTranslation("reading");
  const { labelOf, source } = usePaperWords();
  const { reading, refs, read } = useReading();
  if (reading === "review") return null;
  return (
    <div className={styles.line} role="note" aria-label={t("chip")}>
      <span>{t("line", { refs: refs.map(labelOf).join(t("separator")), ...source })}</span>
      <Button size="small" onClick={() => read("review")}>
        {t("back", { ...source })}
      </Button>
    </div>
  );
}
