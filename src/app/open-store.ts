import { buildEvidence, type Evidence } from "../domain/evidence";
import { fullNetwork, type View } from "../domain/network";
import type { CompiledDataset, Language } from "../domain/records";
import { type AppStore, createAppStore } from "../store/create-store";
import type { AppState, Moves } from "../store/state";
import { type Linked, readUrl, writeUrl } from "../store/url";
import { recallAll, recallMoves } from "./remembered";
import { narrow, phone } from "./screen";

/** What the fragment of an address asks for, in this evidence. */
export function readLink(
  fragment: string,
  evidence: Evidence,
  language: Language,
): { readonly state: Linked; readonly ignored: readonly string[] } {
  // An arrow exists at a view; so the view is read first, and then what it may hold.
  const { view } = readUrl(fragment, evidence, language, () => true).state;
  const views: readonly View[] = [view, { level: "overview", toggled: [] }, { level: "molecules", toggled: [] }];
  const arrows = new Set(views.flatMap((each) => fullNetwork(evidence, each).edges.map(({ id }) => id)));
  return readUrl(fragment, evidence, language, (id) => arrows.has(id));
}

/** The store of a visit: what the link says, over what this browser remembers, over the default view. */
export function openStore(dataset: CompiledDataset, fragment: string, language: Language): AppStore {
  const { state, ignored } = readLink(fragment, buildEvidence(dataset, "review"), language);
  const { theme, railOpen, legendOpen } = recallAll();
  const initial = {
    ...state,
    theme,
    moves: knownMoves(dataset),
    ...(railOpen === null ? {} : { railOpen }),
    // On a phone the legend would take the graph's place.
    legendOpen: legendOpen ?? !matchMedia(phone).matches,
  };
  return createAppStore({ dataset, language, initial, ignored });
}

/** What this browser remembers of the nodes that the dataset has. */
export function knownMoves({ dataset, entities }: CompiledDataset): Moves {
  const known = new Set(entities.map(({ id }) => id));
  return Object.fromEntries(Object.entries(recallMoves(dataset.id)).filter(([id]) => known.has(id)));
}

/** Whether a visit begins with just what the page's own picture shows, and in its place. */
export function isOpeningView(state: AppState): boolean {
  const framed = state.legendOpen && state.railOpen !== matchMedia(narrow).matches;
  return framed && writeUrl(state) === `lang=${state.language}` && Object.keys(state.moves).length === 0;
}
