import { createSelector } from "reselect";
import type { Evidence } from "../domain/evidence";
import { buildEvidence } from "../domain/evidence";
import { facetCounts, noFilters } from "../domain/filters";
import { type Focus, type FocusTarget, focusOf, refsOfSection } from "../domain/focus";
import { fullNetwork, visibleNetwork } from "../domain/network";
import type { AppState, Choice } from "./state";

/*
 * Named selectors, each remembered for its last input: the same state gives the same object, so that what hangs on it
 * is not computed or drawn again.
 */

export const selectDataset = (state: AppState) => state.dataset;
export const selectReading = (state: AppState) => state.reading;
export const selectView = (state: AppState) => state.view;
export const selectFilters = (state: AppState) => state.filters;
export const selectChoice = (state: AppState) => state.choice;
export const selectMoves = (state: AppState) => state.moves;
export const selectStep = (state: AppState) => state.step;
export const selectLanguage = (state: AppState) => state.language;
export const selectCanUndo = (state: AppState) => state.past.length > 0;
export const selectCanRedo = (state: AppState) => state.future.length > 0;

export const selectEvidence = createSelector([selectDataset, selectReading], buildEvidence);

/** Everything that the reading knows at the level in view, also what nothing is reported of. */
export const selectFullNetwork = createSelector([selectEvidence, selectView], fullNetwork);
/** What is in view while no filter is set: what a filter took away is in this and not in the visible network. */
export const selectUnfilteredNetwork = createSelector([selectEvidence, selectView], (evidence, view) =>
  visibleNetwork(evidence, noFilters, view),
);

/** What the filters leave. */
export const selectVisibleNetwork = createSelector([selectEvidence, selectFilters, selectView], visibleNetwork);

export const selectFacets = createSelector([selectEvidence, selectFilters, selectView], facetCounts);

function targetOf(evidence: Evidence, choice: Choice | null, step: string | null): FocusTarget | null {
  if (choice?.kind === "study") return { kind: "refs", refs: [choice.ref] };
  if (choice) return choice;
  return step === null ? null : { kind: "refs", refs: refsOfSection(evidence, step) };
}

/**
 * What comes forward: the choice, or else the step of the walk; null with neither, and where the filters or the level
 * leave nothing of it in view, for then the rest has nothing to step back from.
 */
export const selectFocus = createSelector(
  [selectEvidence, selectVisibleNetwork, selectView, selectChoice, selectStep],
  (evidence, network, view, choice, step): Focus | null => {
    const target = targetOf(evidence, choice, step);
    const focus = target && focusOf(evidence, network, view, target);
    return focus && focus.nodes.size + focus.edges.size > 0 ? focus : null;
  },
);
