import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { activeFilters, noFilters } from "../../../domain/filters";
import { FilterChips } from "../../../evidence-ui/filters/FilterChips";
import { SaveFiles } from "../../../evidence-ui/SaveFiles";
import { tableFileName } from "../../../figure/words/file-name";
import { toCsv } from "../../../files/csv";
import { toXlsx } from "../../../files/to-xlsx";
import { useApp, useAppStore } from "../../../store/context";
import { selectFilters } from "../../../store/selectors";
import { Button } from "../../../ui";
import { EmptyState } from "../../../ui/display/EmptyState";
import { GapsNote } from "../find/GapsNote";
import { useLines } from "../find/use-lines";
import { offeredColumns } from "../lines/columns";
import type { LineKind } from "../lines/lines";
import { hiddenColumns, type TableQuery } from "../lines/query";
import { useWords } from "../lines/words";
import { ViewBar } from "../view/ViewBar";
import { ViewNote } from "../view/ViewNote";
import { ColumnChoice } from "./ColumnChoice";
import { FindNote } from "./FindNote";
import { StudiesTable } from "./StudiesTable";
import styles from "./TableView.module.css";
import { sourceSheet, tableSheet } from "./table-sheet";
import { useStudyTable } from "./use-study-table";

export interface TableViewProps {
  readonly kind: LineKind;
  readonly query: TableQuery;
  readonly onChange: (next: Partial<TableQuery>) => void;
}

/** The table with what is left of it, its columns and its files. */
export function TableView({ kind, query, onChange }: TableViewProps): ReactNode {
  const { t } = useTranslation("studies");
  const words = useWords();
  const store = useAppStore();
  const filters = useApp(selectFilters);
  const found = useLines(query);
  const { lines, of } = found;
  const hidden = hiddenColumns(query);
  const table = useStudyTable(lines, query, (sorting) => onChange({ sorting }));
  const studies = new Set(lines.map((line) => line.study.ref)).size;
  const sheet = () => {
    const sorted = table.getRowModel().rows.map((row) => row.original);
    return tableSheet(sorted, t(`view.${kind}`), words);
  };
  const { reading } = words.evidence;
  const name = () =>
    tableFileName({
      dataset: words.evidence.dataset,
      shown: kind,
      filters,
      find: query.find,
      reading,
      today: new Date(),
    });
  return (
    <>
      <ViewBar
        count={
          t(`left.${kind}`, { left: lines.length, count: of }) +
          (kind === "findings" ? ` · ${t("left.ofStudies", { count: studies })}` : "")
        }
      >
        <ColumnChoice
          offered={offeredColumns(words.evidence.dataset)}
          hidden={hidden}
          onChange={(hide) => onChange({ hide })}
        />
        <SaveFiles
          name={name}
          kinds={[
            { ending: "csv", make: () => toCsv(sheet()) },
            { ending: "xlsx", make: () => toXlsx([sheet(), sourceSheet(name(), words)]) },
          ]}
        />
      </ViewBar>
      {activeFilters(filters).length > 0 ? (
        <div className={styles.chips}>
          <FilterChips wraps />
        </div>
      ) : null}
      <FindNote question={found.question} find={query.find} />
      <GapsNote find={query.find} />
      {filters.minStudies > 1 || filters.contestedOnly ? <ViewNote>{t("arrowFilters")}</ViewNote> : null}
      {lines.length > 0 ? (
        <StudiesTable table={table} hidden={hidden} kind={kind} found={found} />
      ) : (
        <EmptyState why={query.find === "" ? t("empty.filters") : t("empty.find", { find: query.find })}>
          {query.find === "" ? null : <Button onClick={() => onChange({ find: "" })}>{t("empty.clear")}</Button>}
          {filters === noFilters ? null : (
            <Button onClick={() => store.getState().change({ filters: noFilters })}>{t("empty.reset")}</Button>
          )}
        </EmptyState>
      )}
    </>
  );
}
