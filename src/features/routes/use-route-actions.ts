import { useMemo } from "react";
import { drawnAs } from "../../domain/network";
import { useAppStore } from "../../store/context";
import { selectEvidence } from "../../store/selectors";
import { writeUrl } from "../../store/url";

export interface RouteActions {
  /** Brings a route forward on the graph; opens the boxes where a step of it would be hidden in one. */
  readonly focus: (path: readonly string[]) => void;
  /** The address of this page with the route chosen. */
  readonly linkTo: (path: readonly string[]) => string;
}

export function useRouteActions(): RouteActions {
  const store = useAppStore();
  return useMemo(
    () => ({
      focus: (path) => {
        const state = store.getState();
        const evidence = selectEvidence(state);
        const drawn = path.map((id) => drawnAs(evidence, state.view, id));
        const hidden = drawn.some((id, at) => at > 0 && id === drawn[at - 1]);
        const choice = { kind: "route", path } as const;
        state.change(hidden ? { choice, view: { level: "molecules", toggled: [] } } : { choice });
        state.set({ page: "graph", step: null });
      },
      linkTo: (path) => {
        const state = store.getState();
        const choice = { kind: "route", path } as const;
        return new URL(`#${writeUrl({ ...state, page: "routes", choice })}`, location.href).href;
      },
    }),
    [store],
  );
}
