import { useMemo } from "react";
import { useApp, useAppStore } from "../../store/context";
import type { AppState, PageQuery } from "../../store/state";

/** What is set side by side: two studies, two pathways, or this dataset and another that the reader opens. */
export const pairKinds = ["studies", "pathways", "datasets"] as const;
export type PairKind = (typeof pairKinds)[number];

/** Travels in the link. Sides are reference numbers or entity ids; a file of the reader's does not travel. */
export interface CompareQuery {
  readonly of: PairKind;
  readonly left: string | null;
  readonly right: string | null;
}

const selectQuery = (state: AppState) => state.query;
const own: readonly string[] = ["of", "left", "right"];

export function readCompareQuery({ of, left, right }: PageQuery): CompareQuery {
  return { of: pairKinds.find((kind) => kind === of) ?? "studies", left: left ?? null, right: right ?? null };
}

export function useCompareQuery(): readonly [CompareQuery, (next: Partial<CompareQuery>) => void] {
  const store = useAppStore();
  const query = useApp(selectQuery);
  return useMemo(() => {
    const change = (next: Partial<CompareQuery>): void => {
      const now = store.getState().query;
      const { of, left, right } = { ...readCompareQuery(now), ...next };
      const others = Object.entries(now).filter(([name]) => !own.includes(name));
      store.getState().set({
        query: {
          ...Object.fromEntries(others),
          ...(of === "studies" ? {} : { of }),
          ...(left === null ? {} : { left }),
          ...(right === null ? {} : { right }),
        },
      });
    };
    return [readCompareQuery(query), change] as const;
  }, [store, query]);
}
