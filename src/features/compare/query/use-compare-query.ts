import { useMemo } from "react";
import { useApp, useAppStore } from "../../../store/context";
import { selectEvidence } from "../../../store/selectors";
import type { AppState } from "../../../store/state";
import { type CompareQuery, ownKeys, readCompareQuery } from "./compare-query";

const selectQuery = (state: AppState) => state.query;

export function useCompareQuery(): readonly [CompareQuery, (next: Partial<CompareQuery>) => void] {
  const store = useAppStore();
  const query = useApp(selectQuery);
  const evidence = useApp(selectEvidence);
  return useMemo(() => {
    const change = (next: Partial<CompareQuery>): void => {
      const now = store.getState().query;
      const { of, left, right, with: partner } = { ...readCompareQuery(evidence, now), ...next };
      const others = Object.entries(now).filter(([name]) => !ownKeys.includes(name));
      store.getState().set({
        query: {
          ...Object.fromEntries(others),
          ...(of === "studies" ? {} : { of }),
          ...(left === null ? {} : { left }),
          ...(right === null ? {} : { right }),
          ...(partner === null || of !== "datasets" ? {} : { with: partner }),
        },
      });
    };
    return [readCompareQuery(evidence, query), change] as const;
  }, [store, query, evidence]);
}
