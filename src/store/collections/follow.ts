import { buildEvidence } from "../../domain/evidence";
import { fullNetwork, type View } from "../../domain/network";
import { markAsWritten } from "../../domain/open-points";
import type { CompiledDataset } from "../../domain/records";
import { carryBoxes, mappedDataset } from "../boxes";
import type { AppStore } from "../create-store";
import { carryOrder } from "../layout/orders";
import type { AppState, Picture } from "../state";
import { readUrl, writeUrl } from "../url";
import { type Session, shownOf } from "./session";

/** Keeps the app's store on what its collection shows. Returns the undo. */
export function followCollection(store: AppStore, session: Session): () => void {
  const follow = (): void => {
    const shown = session.state.getState();
    const dataset = shownOf(shown);
    markAsWritten(dataset, shown.source.kind === "file" ? null : shown.base);
    const state = store.getState();
    if (dataset === state.dataset) return;
    carryOrder(state.dataset, dataset);
    carryBoxes(state.dataset, dataset);
    store.setState({ dataset, ...followed(state, dataset) });
  };
  follow();
  return session.state.subscribe(follow);
}

/**
 * Filters, selection, level and steps of undo, as far as what they name is in the changed dataset: read as a link to the
 * state before would be. Moves of nodes that are gone wait for them to come back.
 */
function followed(state: AppState, dataset: CompiledDataset): Partial<AppState> {
  const evidence = buildEvidence(mappedDataset(dataset), state.reading);
  const views: readonly View[] = [state.view, { level: "overview", toggled: [] }, { level: "molecules", toggled: [] }];
  const arrows = new Set(views.flatMap((view) => fullNetwork(evidence, view).edges.map(({ id }) => id)));
  const isArrow = (id: string) => arrows.has(id);
  const read = (picture: Picture) => {
    const link = writeUrl({ ...state, ...picture });
    return readUrl(link, evidence, state.language, isArrow).state;
  };
  const pictureNow = (before: Picture): Picture => {
    const { scope, view, filters, choice } = read(before);
    return { ...before, scope, view, filters, choice };
  };
  const { scope, view, filters, choice, step } = read(state);
  return { scope, view, filters, choice, step, past: state.past.map(pictureNow), future: state.future.map(pictureNow) };
}
