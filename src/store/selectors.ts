import { createSelector } from "reselect";
import { buildEvidence } from "../domain/evidence";
import { activeFilters, noFilters } from "../domain/filters";
import {
  type BackgroundMode,
  type DrawnOptions,
  drawnNetwork,
  type Focus,
  type FocusTarget,
  focusOf,
  partOf,
  refsOfSection,
  sectionPicture,
} from "../domain/focus";
import { drawnAs, fullNetwork, isContext, type Network, showsContext } from "../domain/network";
import { facetCounts, visibleNetwork } from "../domain/visible";
import { mappedDataset, shownDataset } from "./boxes";
import type { AppState, Choice } from "./state";
import { canStep } from "./steps-in-view";

/*
 * Named selectors, each remembered for its last input: the same state gives the same object, so that what hangs on it
 * is not computed or drawn again.
 */

export const selectDataset = (state: AppState) => state.dataset;
export const selectScope = (state: AppState) => state.scope;
/** What pictures, tables and counts are about: the dataset, its map, or the part of it that is looked at. */
export const selectShownDataset = createSelector([selectDataset, selectScope], shownDataset);
/** The same without a part: what search and links may name. */
const selectWholeDataset = createSelector([selectDataset], mappedDataset);
export const selectReading = (state: AppState) => state.reading;
export const selectView = (state: AppState) => state.view;
export const selectFilters = (state: AppState) => state.filters;
export const selectChoice = (state: AppState) => state.choice;
export const selectMoves = (state: AppState) => state.moves;
export const selectRedrawnMoves = (state: AppState) => state.redrawnMoves;
export const selectStep = (state: AppState) => state.step;
export const selectLanguage = (state: AppState) => state.language;
export const selectCanUndo = (state: AppState) => canStep(state, "undo");
export const selectCanRedo = (state: AppState) => canStep(state, "redo");

export const selectEvidence = createSelector([selectShownDataset, selectReading], buildEvidence);
/** Everything that the dataset holds, whatever part is looked at. */
export const selectWholeEvidence = createSelector([selectWholeDataset, selectReading], buildEvidence);

/** Everything that the reading knows at the level in view, also what nothing is reported of. */
export const selectFullNetwork = createSelector([selectEvidence, selectView], fullNetwork);
/** What is in view while no filter is set: what a filter took away is in this and not in the visible network. */
export const selectUnfilteredNetwork = createSelector([selectEvidence, selectView], (evidence, view) =>
  visibleNetwork(evidence, noFilters, view),
);

/** What the filters leave, judged over all of it. */
const selectFilteredNetwork = createSelector([selectEvidence, selectFilters, selectView], visibleNetwork);

/** The section that the tour shows at present: what is chosen on the way goes first. */
const selectShownSection = (state: AppState) => (state.choice === null ? state.step : null);

const selectSectionPicture = createSelector(
  [selectEvidence, selectFilteredNetwork, selectFilters, selectView, selectShownSection],
  (evidence, network, filters, view, section) =>
    section === null ? null : sectionPicture(evidence, network, filters, view, section),
);

/** What the picture shows: what the filters leave, and at a step of the tour its section as its own references state it. */
export const selectVisibleNetwork = createSelector(
  [selectFilteredNetwork, selectSectionPicture],
  (network, section) => section?.network ?? network,
);

export const selectFacets = createSelector([selectEvidence, selectFilters, selectView], facetCounts);

function targetOf(choice: Choice): FocusTarget {
  return choice.kind === "study" ? { kind: "refs", refs: [choice.ref] } : choice;
}

/**
 * What comes forward: the choice, or else the step of the tour; null with neither, and where the filters or the level
 * leave nothing of it in view, for then the rest has nothing to step back from.
 */
export const selectFocus = createSelector(
  [selectEvidence, selectFilteredNetwork, selectView, selectChoice, selectSectionPicture],
  (evidence, network, view, choice, section): Focus | null => {
    const focus = choice ? focusOf(evidence, network, view, targetOf(choice)) : (section?.focus ?? null);
    return focus && focus.nodes.size + focus.edges.size > 0 ? focus : null;
  },
);

/** What comes forward as a picture of its own, which counts nothing else; null where nothing does. */
export const selectChosenNetwork = createSelector(
  [selectEvidence, selectFilteredNetwork, selectFilters, selectView, selectChoice, selectShownSection, selectFocus],
  (evidence, network, filters, view, choice, section, focus): Network | null => {
    if (focus === null) return null;
    const refs = section === null ? [] : refsOfSection(evidence, section);
    const target: FocusTarget = choice ? targetOf(choice) : { kind: "refs", refs };
    return partOf(evidence, network, filters, view, { target, focus });
  },
);

/** The selected node as it is drawn (a member of a closed box is its box); null where no node is selected. */
export const selectChosenNode = createSelector(
  [selectEvidence, selectView, selectChoice],
  (evidence, view, choice): string | null => (choice?.kind === "node" ? drawnAs(evidence, view, choice.id) : null),
);

/** When arrows of background and relations are drawn: always where there are no studies; a filter that asks for them has them drawn, unless they are never wanted. */
export const selectBackground = (state: AppState): BackgroundMode => {
  if (showsContext(selectEvidence(state))) return "always";
  return state.background === "focus" && state.filters.classes.some(isContext) ? "always" : state.background;
};

/** Ids of nodes and arrows that the selection brings forward; null where nothing is selected. */
export const selectFocusIds = createSelector(
  [selectFocus],
  (focus): ReadonlySet<string> | null => focus && new Set([...focus.nodes, ...focus.edges]),
);

/** Whether what the filters leave is laid out again. Without filters there is nothing to make room for. */
export const selectIsRedrawn = (state: AppState): boolean =>
  state.filteredOut === "redraw" && activeFilters(state.filters).length > 0;

/** The selection, where it is a node that a redrawn picture would leave out: then it gets a place in it. */
const selectOutsider = createSelector(
  [selectVisibleNetwork, selectBackground, selectFocusIds, selectChosenNode],
  (visible, background, focus, chosen): DrawnOptions | null => {
    const plain = drawnNetwork(visible, { background, focus: null });
    const has = ({ nodes }: Network): boolean => nodes.some(({ id }) => id === chosen);
    return chosen !== null && has(visible) && !has(plain) ? { background, focus, chosen } : null;
  },
);

/** What a redrawn picture has places for; null where everything stands in its usual place. */
export const selectRedrawnNetwork = createSelector(
  [selectIsRedrawn, selectVisibleNetwork, selectBackground, selectOutsider],
  (isRedrawn, visible, background, outsider): Network | null => {
    if (!isRedrawn) return null;
    const { nodes } = drawnNetwork(visible, outsider ?? { background, focus: null });
    const placed = new Set(nodes.map(({ id }) => id));
    const edges = visible.edges.filter(({ source, target }) => placed.has(source) && placed.has(target));
    const isWanted = background !== "never" || visible.isContext;
    return { ...visible, nodes, edges: isWanted ? edges : edges.filter(({ cls }) => !isContext(cls)) };
  },
);

/** What the picture draws at full strength of what the filters leave. */
export const selectDrawnNetwork = createSelector(
  [selectVisibleNetwork, selectRedrawnNetwork, selectBackground, selectFocusIds, selectChosenNode],
  (visible, redrawn, background, focus, chosen) => drawnNetwork(redrawn ?? visible, { background, focus, chosen }),
);
