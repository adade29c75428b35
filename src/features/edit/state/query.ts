import { useMemo } from "react";
import type { Evidence } from "../../../domain/evidence";
import { useApp, useAppStore } from "../../../store/context";
import type { AppState, PageQuery } from "../../../store/state";
import { isColumn } from "../model/columns";
import { papersOf } from "../model/papers";

const views = ["findings", "to-do", "changes"] as const;
export type EditView = (typeof views)[number];

/** What the page shows: a view, and in it a paper, an experiment, a row and a column, or a node. */
export interface EditQuery {
  readonly view: EditView;
  readonly paper: string | null;
  readonly arm: string | null;
  readonly finding: string | null;
  readonly column: string | null;
  readonly node: string | null;
}

const nothingAsked: EditQuery = {
  view: "findings",
  paper: null,
  arm: null,
  finding: null,
  column: null,
  node: null,
};

function readQuery(query: PageQuery): EditQuery {
  const { paper = null, arm = null, finding = null, column = null, node = null } = query;
  return { view: views.find((view) => view === query.view) ?? "findings", paper, arm, finding, column, node };
}

/** What the page shows, and how to show something else; what is not named is as at first. */
export function useEditQuery(): readonly [EditQuery, (next: Partial<EditQuery>) => void] {
  const store = useAppStore();
  const query = useApp((state: AppState) => state.query);
  return useMemo(() => {
    const ask = (next: Partial<EditQuery>): void => {
      const { view, ...rest } = { ...nothingAsked, ...next };
      const parts: readonly (readonly [string, string | null])[] = [
        ["view", view === nothingAsked.view ? null : view],
        ...Object.entries(rest),
      ];
      const said = parts.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
      store.getState().set({ query: Object.fromEntries(said) });
    };
    return [readQuery(query), ask] as const;
  }, [store, query]);
}

/** Whether a value of a link means something, by the part that it is of. */
export function editChecks({ dataset, entities }: Evidence) {
  return {
    view: (value: string): boolean => views.some((view) => view === value),
    paper: (value: string): boolean => papersOf(dataset).some(({ id }) => id === value),
    arm: (value: string): boolean => dataset.studies.some(({ arms }) => arms.some(({ id }) => id === value)),
    finding: (value: string): boolean => dataset.findings.some(({ id }) => id === value),
    column: isColumn,
    node: (value: string): boolean => entities.has(value),
  };
}
