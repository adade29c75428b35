import type { Table } from "@tanstack/react-table";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../../store/context";
import { selectChoice } from "../../../store/selectors";
import { useGrowing } from "../../../ui/basics/use-growing";
import { useOneStop } from "../../../ui/basics/use-one-stop";
import type { Lines } from "../find/use-lines";
import { type ColumnId, offeredColumns } from "../lines/columns";
import type { Line, LineKind } from "../lines/lines";
import { useWords } from "../lines/words";
import styles from "./StudiesTable.module.css";
import { StudyLine } from "./StudyLine";
import { TableHead } from "./TableHead";

export interface StudiesTableProps {
  readonly table: Table<Line>;
  readonly hidden: readonly ColumnId[];
  readonly kind: LineKind;
  readonly found: Pick<Lines, "asked" | "reasons">;
}

/** Every line with the columns in view, those of a long table as the reader comes to them. The head stays in sight, and so does the number of the reference. */
export function StudiesTable({ table, hidden, kind, found }: StudiesTableProps): ReactNode {
  const { t } = useTranslation("studies");
  const words = useWords();
  const columns = useMemo(
    () => offeredColumns(words.evidence.dataset).filter((id) => !hidden.includes(id)),
    [hidden, words],
  );
  const choice = useApp(selectChoice);
  const chosen = choice?.kind === "study" ? choice.ref : null;
  const { rows } = table.getRowModel();
  const { drawn, end } = useGrowing(rows.length);
  const stop = useOneStop<HTMLTableElement>("button");
  return (
    <section className={styles.scroll} aria-label={t(`caption.${kind}`)}>
      <table
        className={styles.table}
        data-kind={kind}
        // With the head; said only while rows are missing.
        aria-rowcount={drawn < rows.length ? rows.length + 1 : undefined}
        {...stop}
      >
        <TableHead table={table} />
        <tbody>
          {rows.slice(0, drawn).map((row) => (
            <StudyLine
              key={row.id}
              line={row.original}
              columns={columns}
              words={words}
              hidden={hidden}
              asked={found.asked}
              reasons={found.reasons.get(row.original.id)}
              chosen={row.original.study.ref === chosen}
            />
          ))}
        </tbody>
      </table>
      {drawn < rows.length ? <div ref={end} /> : null}
    </section>
  );
}
