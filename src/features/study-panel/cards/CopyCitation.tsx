import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Study } from "../../../domain/records";
import { citationLine } from "../../../figure/references/citation-line";
import { Button } from "../../../ui";
import { sourceContext } from "../../../wording/own";
import { usePanel } from "../context/panel-context";
import styles from "./StudyCard.module.css";

/** Copies the citation as one line; where the browser forbids it, shows the line to be copied by hand. */
export function CopyCitation({ study }: { readonly study: Study }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const [outcome, setOutcome] = useState<"copied" | "refused" | null>(null);
  const line = citationLine(study, language, (names) => `${names}, ${t("citation.etAl")}`);
  const remark =
    study.citation.status === "as cited"
      ? t("citation.asCitedInReview", { ref: study.ref, ...sourceContext(evidence.dataset) })
      : "";
  const text = remark === "" ? line : `${line} [${remark}]`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome("copied");
    } catch {
      setOutcome("refused");
    }
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {outcome === "copied" ? t("citation.copied") : t("citation.copy")}
      </Button>
      <span role="status" className={styles.status}>
        {outcome === "refused" ? `${t("citation.copyByHand")} ${text}` : null}
      </span>
    </>
  );
}
