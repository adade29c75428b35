import type { SortingState } from "@tanstack/react-table";
import { useMemo } from "react";
import { useApp, useAppStore } from "../../store/context";
import type { AppState } from "../../store/state";
import { type ColumnId, columnIds, fixedColumn } from "./columns";

export const views = ["findings", "studies", "doses"] as const;
export type View = (typeof views)[number];

/** What the page shows. It travels in the link, so what a link says is read with suspicion. */
export interface TableQuery {
  readonly view: View;
  readonly find: string;
  readonly sorting: SortingState;
  readonly hidden: readonly ColumnId[];
}

const selectQuery = (state: AppState) => state.query;

function columnOf(text: string): ColumnId | undefined {
  return columnIds.find((id) => id === text);
}

export function readTableQuery(query: Readonly<Record<string, string>>): TableQuery {
  const { table, find, sort, hide } = query;
  const desc = sort?.startsWith("-") ?? false;
  const sorted = sort === undefined ? undefined : columnOf(desc ? sort.slice(1) : sort);
  const hidden = (hide ?? "").split(",").flatMap((text) => columnOf(text) ?? []);
  return {
    view: views.find((view) => view === table) ?? "findings",
    find: find ?? "",
    sorting: sorted === undefined ? [] : [{ id: sorted, desc }],
    hidden: hidden.filter((id) => id !== fixedColumn),
  };
}

/** The parts of the query that differ from how the page opens. */
export function writeTableQuery({ view, find, sorting, hidden }: TableQuery): Readonly<Record<string, string>> {
  const [first] = sorting;
  return {
    ...(view === "findings" ? {} : { table: view }),
    ...(find === "" ? {} : { find }),
    ...(first ? { sort: `${first.desc ? "-" : ""}${first.id}` } : {}),
    ...(hidden.length > 0 ? { hide: hidden.join(",") } : {}),
  };
}

const own = ["table", "find", "sort", "hide"];

export function useTableQuery(): readonly [TableQuery, (next: Partial<TableQuery>) => void] {
  const store = useAppStore();
  const query = useApp(selectQuery);
  return useMemo(() => {
    const read = readTableQuery(query);
    const write = (next: Partial<TableQuery>): void => {
      const others = Object.entries(store.getState().query).filter(([name]) => !own.includes(name));
      const now = readTableQuery(store.getState().query);
      store.getState().set({ query: { ...Object.fromEntries(others), ...writeTableQuery({ ...now, ...next }) } });
    };
    return [read, write] as const;
  }, [query, store]);
}
