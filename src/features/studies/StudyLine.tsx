import type { Row } from "@tanstack/react-table";
import type { MouseEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/context";
import { IconButton, TargetIcon } from "../../ui";
import { Cell } from "./Cell";
import { type ColumnId, columnIds } from "./columns";
import type { Line } from "./lines";
import styles from "./StudiesTable.module.css";

export interface StudyLineProps {
  readonly row: Row<Line>;
  readonly chosen: boolean;
}

function columnOf(id: string): ColumnId | undefined {
  return columnIds.find((column) => column === id);
}

/** A line that opens its study: by a press anywhere on it, or by the button of its reference number. */
export function StudyLine({ row, chosen }: StudyLineProps): ReactNode {
  const { t } = useTranslation("studies");
  const store = useAppStore();
  const line = row.original;
  const { ref, firstAuthor } = line.study;
  const open = (): void => store.getState().choose({ kind: "study", ref });
  const openByLine = (event: MouseEvent<HTMLTableRowElement>): void => {
    const onControl = event.target instanceof Element && event.target.closest("button") !== null;
    const selecting = (getSelection()?.toString() ?? "") !== "";
    if (!onControl && !selecting) open();
  };
  const show = (): void => {
    open();
    store.getState().set({ page: "graph" });
  };
  return (
    <tr
      className={styles.line}
      data-chosen={chosen || undefined}
      data-retracted={line.row.retracted || undefined}
      aria-current={chosen ? "true" : undefined}
      onClick={openByLine}
    >
      {row.getVisibleCells().map((cell) => {
        const column = columnOf(cell.column.id);
        if (column === undefined) return null;
        if (column !== "ref") {
          return (
            <td key={cell.id} className={styles.cell} data-column={column}>
              <Cell column={column} line={line} />
            </td>
          );
        }
        return (
          <th key={cell.id} scope="row" className={styles.cell} data-column={column}>
            <button
              type="button"
              data-open=""
              className={styles.ref}
              aria-label={t("open", { ref, author: firstAuthor })}
              onClick={open}
            >
              {ref}
            </button>
            {line.row.retracted ? <span className={styles.retracted}>{t("marks.retracted")}</span> : null}
          </th>
        );
      })}
      <td className={styles.cell} data-column="graph">
        <IconButton label={t("showOnGraph", { ref })} icon={<TargetIcon />} size="small" side="left" onClick={show} />
      </td>
    </tr>
  );
}
