import type { AppStore } from "../../store/create-store";
import { changesBetween, withChanges } from "../../store/merge-moves";
import { keyOfSource } from "../../store/source";
import { narrow } from "../../ui/basics/screen";
import { knownMoves, movesKey, recallMoves, rememberMoves, rememberOne } from "./remembered";

/**
 * Remembers what the reader set, for the next visit, and takes over the moves that are made in another tab meanwhile.
 * Returns the undo.
 */
export function bindMemory(store: AppStore): () => void {
  const { source } = store.getState();
  const id = keyOfSource(source);
  // A path is no dataset of this place: only its link opens it.
  if (source.kind !== "path") rememberOne("dataset", id);
  let isTaking = false;
  const undo = store.subscribe((next, before) => {
    if (next.language !== before.language) rememberOne("language", next.language);
    if (next.theme !== before.theme) rememberOne("theme", next.theme);
    if (next.inIntroduction || before.inIntroduction) return;
    // On a narrow screen the rail shuts by itself, which is no wish of the reader.
    if (next.railOpen !== before.railOpen && !matchMedia(narrow).matches) rememberOne("railOpen", next.railOpen);
    if (next.legendOpen !== before.legendOpen) rememberOne("legendOpen", next.legendOpen);
    if (next.filteredOut !== before.filteredOut) rememberOne("filteredOut", next.filteredOut);
    if (next.moves !== before.moves && !isTaking) {
      // Only what changed here: another tab may have moved other nodes.
      rememberMoves(id, withChanges(recallMoves(id), changesBetween(before.moves, next.moves)));
    }
  });
  const take = (): void => {
    isTaking = true;
    store.getState().takeMoves(knownMoves(id, store.getState().dataset));
    isTaking = false;
  };
  const onStorage = ({ key }: StorageEvent): void => {
    // Null: everything was removed.
    if (key === null || key === movesKey(id)) take();
  };
  // A page that comes back from the browser's memory has missed what happened meanwhile.
  const onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) take();
  };
  addEventListener("storage", onStorage);
  addEventListener("pageshow", onShow);
  return () => {
    undo();
    removeEventListener("storage", onStorage);
    removeEventListener("pageshow", onShow);
  };
}
