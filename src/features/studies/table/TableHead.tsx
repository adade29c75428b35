import type { Header, Table } from "@tanstack/react-table";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Line } from "../lines/lines";
import styles from "./StudiesTable.module.css";

const ariaSort = { asc: "ascending", desc: "descending" } as const;
const arrows = { asc: "↑", desc: "↓" } as const;

function ColumnHead({ header }: { readonly header: Header<Line, unknown> }): ReactNode {
  const { t } = useTranslation("studies");
  const sorted = header.column.getIsSorted();
  return (
    <th
      scope="col"
      className={styles.head}
      data-column={header.column.id}
      aria-sort={sorted === false ? "none" : ariaSort[sorted]}
    >
      <button type="button" className={styles.sort} onClick={header.column.getToggleSortingHandler()}>
        {t(`column.${header.column.id}`)}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted === false ? "" : arrows[sorted]}
        </span>
      </button>
    </th>
  );
}

export function TableHead({ table }: { readonly table: Table<Line> }): ReactNode {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => (
            <ColumnHead key={header.id} header={header} />
          ))}
        </tr>
      ))}
    </thead>
  );
}
