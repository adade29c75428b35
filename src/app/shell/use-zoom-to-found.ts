import { type RefObject, useCallback } from "react";
import { drawnAs } from "../../domain/network";
import type { SearchDocument } from "../../domain/search";
import type { GraphHandle } from "../../graph/GraphView";
import { useAppStore } from "../../store/context";
import { selectEvidence, selectFocus } from "../../store/selectors";

/** Long enough for the study panel to have taken its place, milliseconds. */
const settled = 120;

/**
 * Brings what the search found into view, large enough to be read: a node, or a study with everything that it supports.
 * The choice alone does so too, but not for what was chosen already, and not with larger letters on a phone.
 */
export function useZoomToFound(graph: RefObject<GraphHandle | null>): (found: SearchDocument) => void {
  const store = useAppStore();
  return useCallback(
    ({ entity }) => {
      setTimeout(() => {
        const state = store.getState();
        const focus = selectFocus(state);
        if (entity !== null) graph.current?.show([drawnAs(selectEvidence(state), state.view, entity)]);
        else if (focus) graph.current?.show([...focus.nodes]);
      }, settled);
    },
    [store, graph],
  );
}
