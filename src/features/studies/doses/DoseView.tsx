import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { noFilters } from "../../../domain/filters";
import { palettes } from "../../../encoding";
import { SaveFiles } from "../../../evidence-ui/SaveFiles";
import { type ChartFormat, chartFile } from "../../../figure/chart/chart-file";
import { chartPage, journalPage } from "../../../figure/chart/chart-page";
import { toCsv } from "../../../figure/table/csv";
import { toXlsx } from "../../../figure/table/to-xlsx";
import { tableFileName } from "../../../figure/words/file-name";
import { footerWords } from "../../../figure/words/source";
import { useApp, useAppStore } from "../../../store/context";
import { selectFilters } from "../../../store/selectors";
import { Button, Collapsible } from "../../../ui";
import { useWords } from "../lines/words";
import { EmptyView } from "../view/EmptyView";
import { ViewBar } from "../view/ViewBar";
import { DoseChart } from "./DoseChart";
import { DoseTable } from "./DoseTable";
import styles from "./DoseView.module.css";
import { doseLines } from "./dose-lines";
import { doseSheet } from "./dose-sheet";
import { doseWords } from "./dose-words";
import { drawDoseChart } from "./draw-dose-chart";

/** CSS pixels: on a journal's page of 190 mm its letters have 6 points. */
const fileWidth = 920;

/** Who used what dose, as a chart and as a table that says the same. */
export function DoseView(): ReactNode {
  const { t } = useTranslation("studies");
  const words = useWords();
  const store = useAppStore();
  const filters = useApp(selectFilters);
  const { lines, without } = useMemo(() => doseLines(words.evidence, filters), [words, filters]);
  const told = useMemo(() => doseWords(words), [words]);
  const { dataset } = words.evidence.dataset;
  const { language } = words;
  const studies = new Set(lines.map((line) => line.study.ref)).size;
  const figure = (format: ChartFormat) => {
    const page = chartPage({
      language,
      drawing: drawDoseChart(lines, told, palettes.print, fileWidth),
      title: t("doses.title"),
      description: lines.map(told.says).join("\n"),
      width: journalPage,
      footer: `${t("doses.note")} ${footerWords({ evidence: words.evidence, today: new Date() }, language)}`,
    });
    return chartFile(page, format);
  };
  return (
    <>
      <ViewBar count={t("doses.left", { count: lines.length, studies })}>
        {lines.length === 0 ? null : (
          <SaveFiles
            name={() =>
              tableFileName({
                dataset: dataset.id,
                shown: "doses",
                filters,
                reading: words.evidence.reading,
                today: new Date(),
              })
            }
            kinds={[
              { ending: "png", make: () => figure("png") },
              { ending: "svg", make: () => figure("svg") },
              { ending: "pdf", make: () => figure("pdf") },
              { ending: "csv", make: () => toCsv(doseSheet(lines, words)) },
              { ending: "xlsx", make: () => toXlsx([doseSheet(lines, words)]) },
            ]}
          />
        )}
      </ViewBar>
      {lines.length === 0 ? (
        <EmptyView why={t("doses.empty")}>
          {filters === noFilters ? null : (
            <Button onClick={() => store.getState().change({ filters: noFilters })}>{t("empty.reset")}</Button>
          )}
        </EmptyView>
      ) : (
        <div className={styles.scroll}>
          <DoseChart lines={lines} told={told} />
          <p className={styles.note}>
            {t("doses.note")}
            {without.length === 0
              ? ""
              : ` ${t("doses.without", { refs: without.join(t("study-panel:list.separator")) })}`}
          </p>
          <Collapsible title={t("doses.table")} defaultOpen={false}>
            <DoseTable lines={lines} />
          </Collapsible>
        </div>
      )}
    </>
  );
}
