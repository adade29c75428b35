import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { DatasetFaults } from "../../evidence-ui/datasets/DatasetFaults";
import { useDatasets } from "../../store/datasets/context";
import { Button, Dialog, shortText, Toast } from "../../ui";

/** How long a word of success stays, ms; what the reader has to know stays until it is dismissed. */
const shownMs = 6000;

/** How opening a file went: a word where it is open, its faults where it is not. */
export default function FileOutcome(): ReactNode {
  const { t } = useTranslation("datasets");
  const { outcome, dismissOutcome, undoClose } = useDatasets();
  const isPlain = outcome?.kind === "opened" && outcome.isKept;
  useEffect(() => {
    if (!isPlain) return;
    const timer = setTimeout(dismissOutcome, shownMs);
    return () => clearTimeout(timer);
  }, [isPlain, dismissOutcome]);
  const name = shortText(outcome?.name ?? "");
  if (outcome?.kind === "broken" || outcome?.kind === "unreadable") {
    const count = outcome.kind === "broken" ? outcome.issues.length : 0;
    return (
      <Dialog
        open
        onOpenChange={dismissOutcome}
        title={outcome.kind === "broken" ? t("outcome.broken", { name, count }) : t("outcome.unreadable", { name })}
        description={t("outcome.unchanged")}
        closeLabel={t("outcome.close")}
        textOnly
      >
        {outcome.kind === "broken" ? <DatasetFaults issues={outcome.issues} /> : null}
      </Dialog>
    );
  }
  const opened = isPlain ? "outcome.kept" : "outcome.notKept";
  const said = outcome?.kind === "deleted" ? "outcome.deleted" : opened;
  return (
    <Toast
      role="status"
      tone={isPlain || outcome?.kind === "deleted" ? "done" : "warn"}
      closeLabel={t("outcome.close")}
      onClose={dismissOutcome}
    >
      {outcome ? (
        <>
          {t(said, { name })}{" "}
          {outcome.kind === "deleted" ? (
            <Button size="small" onClick={undoClose}>
              {t("outcome.undo")}
            </Button>
          ) : null}
        </>
      ) : null}
    </Toast>
  );
}
