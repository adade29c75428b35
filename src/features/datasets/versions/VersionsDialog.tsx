import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DatasetIssue } from "../../../dataset/drafts/issue";
import { DatasetFaults } from "../../../evidence-ui/datasets/DatasetFaults";
import { useApp } from "../../../store/context";
import { selectDataset } from "../../../store/selectors";
import { Button, Dialog, Skeleton, shortText } from "../../../ui";
import { ChooseVersion } from "./ChooseVersion";
import { PilesView } from "./PilesView";
import { useComparison } from "./use-comparison";
import { useItemWords } from "./use-item-words";
import { useOtherVersion } from "./use-other-version";

/** The open collection beside another version of it: what is equal, what only the other has, what differs; and a choice for each. */
export default function VersionsDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { t } = useTranslation("versions");
  const mine = useApp(selectDataset);
  const { version, chooseFile, chooseCollection } = useOtherVersion();
  const comparison = useComparison(mine, version.kind === "there" ? version.dataset : null);
  const words = useItemWords(mine, comparison?.theirs ?? null);
  const [refused, setRefused] = useState<readonly DatasetIssue[] | "elsewhere" | null>(null);
  const name = "name" in version ? shortText(version.name) : "";
  const takeOver = async (): Promise<void> => {
    const outcome = await comparison?.takeOver(name, words.note);
    if (outcome?.ok === false) setRefused(outcome.why === "issues" ? outcome.issues : outcome.why);
    else onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="wide"
      title={t("title")}
      description={comparison ? t("with", { name }) : t("description")}
      closeLabel={t("close")}
      footer={
        <>
          <Button onClick={onClose}>{t("close")}</Button>
          {comparison && comparison.taken > 0 ? (
            // A failure of the write is in the outcome.
            <Button variant="primary" onClick={() => takeOver().catch(() => undefined)}>
              {t("take", { count: comparison.taken })}
            </Button>
          ) : null}
        </>
      }
    >
      {version.kind === "reading" ? <Skeleton lines={6} /> : null}
      {version.kind === "none" || version.kind === "failed" ? (
        <ChooseVersion onFile={chooseFile} onCollection={chooseCollection} />
      ) : null}
      {version.kind === "failed" ? (
        <div role="alert">
          <p>{t("failed", { name })}</p>
          <DatasetFaults issues={version.issues} />
        </div>
      ) : null}
      {refused === null ? null : (
        <div role="alert">
          <p>{refused === "elsewhere" ? t("elsewhere") : t("refused")}</p>
          {refused === "elsewhere" ? null : <DatasetFaults issues={refused} />}
        </div>
      )}
      {comparison ? <PilesView comparison={comparison} words={words} /> : null}
    </Dialog>
  );
}
