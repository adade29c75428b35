import { useMemo } from "react";
import { useApp, useAppStore } from "../../../store/context";
import { selectEvidence } from "../../../store/selectors";
import type { AppState } from "../../../store/state";
import { ownKeys, type RoutesQuery, readRoutesQuery, writeRoutesQuery } from "./question";

const selectQuery = (state: AppState) => state.query;

/** What the page asks, and how to ask something else. Parts of the query that belong to other pages are left alone. */
export function useRoutesQuery(): readonly [RoutesQuery, (next: Partial<RoutesQuery>) => void] {
  const store = useAppStore();
  const query = useApp(selectQuery);
  const subject = useApp((state) => selectEvidence(state).mainSubject?.id ?? "");
  return useMemo(() => {
    const ask = (next: Partial<RoutesQuery>): void => {
      const now = store.getState().query;
      const others = Object.entries(now).filter(([name]) => !ownKeys.includes(name));
      const asked = { ...readRoutesQuery(now, subject), ...next };
      store.getState().set({ query: { ...Object.fromEntries(others), ...writeRoutesQuery(asked, subject) } });
    };
    return [readRoutesQuery(query, subject), ask] as const;
  }, [store, query, subject]);
}
