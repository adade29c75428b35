import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { usePaperWords } from "../../evidence-ui/words/use-paper-words";
import { Chip } from "../../ui";
import { useReading } from "./use-reading";

/** Says beside the counts that the primary record is read, and takes it back; nothing while the review is read. */
export function ReadingChip(): ReactNode {
  const { t } = useTranslation("reading");
  const { source } = usePaperWords();
  const { reading, read } = useReading();
  if (reading === "review") return null;
  return (
    <Chip tone="warn" removeLabel={t("back", { ...source })} onRemove={() => read("review")}>
      {t("chip")}
    </Chip>
  );
}
