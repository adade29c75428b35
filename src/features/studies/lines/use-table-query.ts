import { useMemo } from "react";
import { useApp, useAppStore } from "../../../store/context";
import type { AppState } from "../../../store/state";
import { ownKeys, readTableQuery, type TableQuery, writeTableQuery } from "./query";

const selectQuery = (state: AppState) => state.query;

export function useTableQuery(): readonly [TableQuery, (next: Partial<TableQuery>) => void] {
  const store = useAppStore();
  const query = useApp(selectQuery);
  return useMemo(() => {
    const read = readTableQuery(query);
    const write = (next: Partial<TableQuery>): void => {
      const others = Object.entries(store.getState().query).filter(([name]) => !ownKeys.includes(name));
      const now = readTableQuery(store.getState().query);
      store.getState().set({ query: { ...Object.fromEntries(others), ...writeTableQuery({ ...now, ...next }) } });
    };
    return [read, write] as const;
  }, [query, store]);
}
