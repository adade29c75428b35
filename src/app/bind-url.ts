import { buildEvidence } from "../domain/evidence";
import type { AppStore } from "../store/create-store";
import type { AppState } from "../store/state";
import { writeUrl } from "../store/url";
import { readLink } from "./open-store";

/** Whether the browser's back button should lead to the state before: another picture, page or step of the walk. */
function isNewPlace(next: AppState, before: AppState): boolean {
  return (
    next.view !== before.view ||
    next.filters !== before.filters ||
    next.choice !== before.choice ||
    next.page !== before.page ||
    next.step !== before.step
  );
}

/** The address's fragment as `writeUrl` writes it: browsers escape ">" there. */
function fragmentNow(): string {
  return location.hash.replaceAll("%3E", ">");
}

/** Keeps the address in step with the store, and the store with the browser's back and forward. Returns the undo. */
export function bindUrl(store: AppStore): () => void {
  let restoring = false;
  const undo = store.subscribe((next, before) => {
    const fragment = `#${writeUrl(next)}`;
    if (restoring || fragment === `#${writeUrl(before)}` || fragment === fragmentNow()) return;
    if (isNewPlace(next, before)) history.pushState(null, "", fragment);
    else history.replaceState(null, "", fragment);
  });
  const onMove = (): void => {
    const { dataset, language, reading } = store.getState();
    if (fragmentNow() === `#${writeUrl(store.getState())}`) return;
    const { state, ignored } = readLink(location.hash, buildEvidence(dataset, reading), language);
    restoring = true;
    store.getState().restore(state, ignored);
    restoring = false;
  };
  window.addEventListener("popstate", onMove);
  window.addEventListener("hashchange", onMove);
  return () => {
    undo();
    window.removeEventListener("popstate", onMove);
    window.removeEventListener("hashchange", onMove);
  };
}
