import { buildEvidence } from "../../domain/evidence";
import type { AppStore } from "../../store/create-store";
import { isEmbedded } from "../../store/embedded";
import { keyOfSource, sourceOfAddress } from "../../store/source";
import type { AppState } from "../../store/state";
import { writeUrl } from "../../store/url";
import { readLink } from "../visit/open-store";
import { adoptEntry, entryName, pushEntry, rewriteEntry } from "./entries";
import { ScrollKeeper } from "./scroll-keeper";

/** Whether the browser's back button should lead to the state before: another picture, page or step of the walk. */
function isNewPlace(next: AppState, before: AppState): boolean {
  return (
    next.view !== before.view ||
    next.filters !== before.filters ||
    next.choice !== before.choice ||
    next.filteredOut !== before.filteredOut ||
    next.background !== before.background ||
    next.reading !== before.reading ||
    next.page !== before.page ||
    next.step !== before.step
  );
}

/** The address's fragment as `writeUrl` writes it: browsers escape ">" there. */
function fragmentNow(): string {
  return location.hash.replaceAll("%3E", ">");
}

/**
 * Keeps the address in step with the store, and the store with the browser's back and forward. What one press changes
 * is one step of the history, however many changes it takes; language is none, and how far a page was scrolled comes
 * back with its step. Returns the undo.
 */
export function bindUrl(store: AppStore): () => void {
  const scroll = new ScrollKeeper();
  const unwatch = scroll.watch();
  let isRestoring = false;
  let isInStep = false;

  const beginStep = (fragment: string): void => {
    const before = entryName();
    scroll.carryOver(before, pushEntry(fragment));
    isInStep = true;
    setTimeout(() => {
      isInStep = false;
    });
  };
  const undo = store.subscribe((next, before) => {
    const fragment = `#${writeUrl(next)}`;
    if (isRestoring || next.inIntroduction || fragment === `#${writeUrl(before)}` || fragment === fragmentNow()) return;
    // The end of the introduction gives back what the entry in view was made for. A page around this one has a history of
    // its own, which steps in here would fill.
    const isStep = isNewPlace(next, before) && !before.inIntroduction && !isEmbedded();
    if (isStep && !isInStep) beginStep(fragment);
    else rewriteEntry(fragment);
    if (next.page !== before.page) scroll.forget(entryName());
  });

  let handled = "";
  const isOfThis = (): boolean => keyOfSource(sourceOfAddress(location)) === keyOfSource(store.getState().source);
  const onMove = (): void => {
    // An address of another dataset means nothing to this one: the app opens that.
    if (!isOfThis()) return;
    const isOwn = entryName() !== null;
    adoptEntry();
    if (fragmentNow() !== `#${writeUrl(store.getState())}`) {
      const { dataset, language, reading } = store.getState();
      const { state, ignored } = readLink(location.hash, buildEvidence(dataset, reading), language);
      isRestoring = true;
      // The language of a link counts where the link is opened; a step back is no change of language.
      store.getState().restore(isOwn ? { ...state, language } : state, ignored);
      isRestoring = false;
      if (isOwn) rewriteEntry(`#${writeUrl(store.getState())}`);
      scroll.bringBack();
    }
    handled = location.href;
  };
  // Most browsers say both of the same move.
  const onHash = (): void => {
    if (location.href !== handled) onMove();
  };
  adoptEntry();
  window.addEventListener("popstate", onMove);
  window.addEventListener("hashchange", onHash);
  return () => {
    undo();
    unwatch();
    window.removeEventListener("popstate", onMove);
    window.removeEventListener("hashchange", onHash);
  };
}
