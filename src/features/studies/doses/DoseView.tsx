import type { TFunction } from "i18next";
import { type ReactNode, useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { noFilters } from "../../../domain/filters";
import type { Language } from "../../../domain/records";
import { SaveChart } from "../../../evidence-ui/figure-page/SaveChart";
import { tableFileName } from "../../../figure/words/file-name";
import { toCsv } from "../../../files/csv";
import { toXlsx } from "../../../files/to-xlsx";
import { useApp, useAppStore } from "../../../store/context";
import { selectFilters } from "../../../store/selectors";
import { Button, Collapsible } from "../../../ui";
import { EmptyState } from "../../../ui/display/EmptyState";
import { useWords } from "../lines/words";
import { ViewBar } from "../view/ViewBar";
import { DoseChart } from "./DoseChart";
import { DoseTable } from "./DoseTable";
import styles from "./DoseView.module.css";
import { doseLines } from "./data/dose-lines";
import { doseSheet } from "./data/dose-sheet";
import { doseWords } from "./data/dose-words";
import { doseChart, doseNotes } from "./drawing/dose-chart";

/** Who used what dose, as a chart and as a table that says the same. */
export function DoseView(): ReactNode {
  const { t } = useTranslation("studies");
  const words = useWords();
  const store = useAppStore();
  const filters = useApp(selectFilters);
  const { lines, without } = useMemo(() => doseLines(words.evidence, filters), [words, filters]);
  const told = useMemo(() => doseWords(words), [words]);
  const studies = new Set(lines.map((line) => line.study.ref)).size;
  const name = (look?: readonly string[]) =>
    tableFileName({
      dataset: words.evidence.dataset,
      shown: "doses",
      filters,
      reading: words.evidence.reading,
      today: new Date(),
      ...(look ? { look } : {}),
    });
  const { evidence } = words;
  const chart = useCallback(
    (translate: TFunction, spoken: Language) =>
      doseChart(doseLines(evidence, filters), { t: translate, evidence, language: spoken }),
    [evidence, filters],
  );
  return (
    <>
      <ViewBar count={t("doses.left", { count: lines.length, studies })}>
        {lines.length === 0 ? null : (
          <SaveChart
            name={name}
            chart={chart}
            tables={[
              { ending: "csv", make: () => toCsv(doseSheet(lines, words)) },
              { ending: "xlsx", make: () => toXlsx([doseSheet(lines, words)]) },
            ]}
          />
        )}
      </ViewBar>
      {lines.length === 0 ? (
        <EmptyState why={t("doses.empty")}>
          {filters === noFilters ? null : (
            <Button onClick={() => store.getState().change({ filters: noFilters })}>{t("empty.reset")}</Button>
          )}
        </EmptyState>
      ) : (
        <div className={styles.scroll}>
          <DoseChart lines={lines} told={told} />
          <p className={styles.note}>{doseNotes({ without }, words).join(" ")}</p>
          <Collapsible title={t("doses.table")} defaultOpen={false}>
            <DoseTable lines={lines} />
          </Collapsible>
        </div>
      )}
    </>
  );
}
