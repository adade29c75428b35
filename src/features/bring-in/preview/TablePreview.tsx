import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IncomingSheet } from "../../../exchange/base/incoming";
import type { Notice } from "../../../exchange/base/notices";
import type { FieldId } from "../../../exchange/columns/fields";
import { VisuallyHidden, WarningIcon } from "../../../ui";
import { ScrollRegion } from "../../../ui/display/ScrollRegion";
import type { Column } from "../session/columns";
import { ColumnHead } from "./ColumnHead";
import styles from "./TablePreview.module.css";

/** Rows that are shown; what comes in is all of them. */
const shown = 50;

export interface TablePreviewProps {
  readonly sheet: IncomingSheet;
  readonly columns: readonly Column[];
  readonly notices: readonly Notice[];
  readonly onField: (column: number, field: FieldId | null) => void;
}

/** The first rows of a table, with what each column is taken for above it. */
export function TablePreview({ sheet, columns, notices, onField }: TablePreviewProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const { rows, firstRow } = sheet;
  const first = rows.slice(firstRow - 1, firstRow - 1 + shown);
  const doubtful = new Set(notices.flatMap(({ place }) => (place && "row" in place ? [place.row] : [])));
  return (
    <ScrollRegion className={styles.scroll} label={t("table.label")}>
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t("table.caption", { shown: first.length, count: Math.max(0, rows.length - firstRow + 1) })}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.number}>
              <VisuallyHidden>{t("table.row")}</VisuallyHidden>
            </th>
            {columns.map((column) => (
              <ColumnHead key={column.column} column={column} onField={(field) => onField(column.column, field)} />
            ))}
          </tr>
        </thead>
        <tbody>
          {first.map((cells, at) => {
            const row = firstRow + at;
            return (
              <tr key={row}>
                <th scope="row" className={styles.number}>
                  {doubtful.has(row) ? (
                    <>
                      <WarningIcon size={12} />
                      <VisuallyHidden>{t("table.remark")}</VisuallyHidden>
                    </>
                  ) : null}
                  {row}
                </th>
                {columns.map(({ column, how }) => (
                  <td key={column} data-how={how}>
                    {cells[column] ?? ""}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
