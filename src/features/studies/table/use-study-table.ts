import {
  type ColumnDef,
  getCoreRowModel,
  getSortedRowModel,
  type SortingState,
  type Table,
  useReactTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { fixedColumn, offeredColumns } from "../lines/columns";
import type { Line } from "../lines/lines";
import { compareKeys, orderKey } from "../lines/order";
import { hiddenColumns, type TableQuery } from "../lines/query";
import { useWords } from "../lines/words";

/** The table's state machine: order and visible columns come from the query and go back to it. */
export function useStudyTable(
  lines: readonly Line[],
  query: TableQuery,
  onSort: (sorting: SortingState) => void,
): Table<Line> {
  const words = useWords();
  const columns = useMemo(
    () =>
      offeredColumns(words.evidence.dataset).map(
        (id): ColumnDef<Line> => ({
          id,
          accessorFn: (line) => orderKey(id, line, words),
          sortingFn: (a, b) =>
            compareKeys(a.getValue<string | number>(id), b.getValue<string | number>(id), words.language),
          sortUndefined: "last",
          sortDescFirst: false,
          enableHiding: id !== fixedColumn,
        }),
      ),
    [words],
  );
  const data = useMemo(() => [...lines], [lines]);
  const hidden = hiddenColumns(query);
  const columnVisibility = useMemo(() => Object.fromEntries(hidden.map((id) => [id, false])), [hidden]);
  return useReactTable({
    data,
    columns,
    state: { sorting: query.sorting, columnVisibility },
    onSortingChange: (update) => onSort(typeof update === "function" ? update(query.sorting) : update),
    getRowId: (line) => line.id,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
}
