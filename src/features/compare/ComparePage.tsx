import { type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { compareSides } from "../../domain/compare";
import { buildEvidence } from "../../domain/evidence";
import { UnfilteredNote } from "../../evidence-ui/filters/UnfilteredNote";
import { MayBeOne } from "../../evidence-ui/MayBeOne";
import { useApp, useAppStore } from "../../store/context";
import { selectEvidence, selectLanguage, selectReading } from "../../store/selectors";
import { PageFrame } from "../../ui/display/PageFrame";
import { Choose } from "./Choose";
import styles from "./ComparePage.module.css";
import { ComparisonTable } from "./ComparisonTable";
import { keepOpenedFile, type OpenedFile, openedFile } from "./opened-file";
import { SaveComparison } from "./SaveComparison";
import { sidesOf } from "./sides";
import { useCompareQuery } from "./use-compare-query";

/** Two selections side by side: what both found, where they disagree, what only one of them has. */
export default function ComparePage(): ReactNode {
  const { t } = useTranslation("compare");
  const [query, change] = useCompareQuery();
  const evidence = useApp(selectEvidence);
  const reading = useApp(selectReading);
  const language = useApp(selectLanguage);
  const store = useAppStore();
  const [file, setFile] = useState(() => openedFile(store));
  const other = useMemo(() => file && buildEvidence(file.dataset, reading), [file, reading]);
  const takeFile = (opened: OpenedFile | null): void => {
    keepOpenedFile(store, opened);
    setFile(opened);
  };
  const [left, right] = useMemo(() => {
    const studyName = (ref: number, author: string) => t("study", { ref, author });
    return sidesOf({ evidence, other, query, language, studyName });
  }, [evidence, other, query, language, t]);
  const comparison = useMemo(() => left && right && compareSides(left.side, right.side), [left, right]);
  const same = query.of !== "datasets" && query.left !== null && query.left === query.right;
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <UnfilteredNote />
      <Choose query={query} onChange={change} file={file} onOpened={takeFile} />
      {left && right && comparison && !same ? (
        <>
          <div className={styles.tools}>
            <MayBeOne refs={query.of === "studies" ? [Number(left.id), Number(right.id)] : []} />
            <SaveComparison evidence={evidence} language={language} left={left} right={right} comparison={comparison} />
          </div>
          <ComparisonTable left={left} right={right} comparison={comparison} />
        </>
      ) : (
        <p role="status" className={styles.said}>
          {same ? t("same") : t(`ask.${query.of}`)}
        </p>
      )}
    </PageFrame>
  );
}
