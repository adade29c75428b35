import type { AppStore } from "../store/create-store";
import { rememberMoves, rememberOne } from "./remembered";
import { narrow } from "./screen";

/** Remembers what the reader set, for the next visit. Returns the undo. */
export function bindMemory(store: AppStore): () => void {
  return store.subscribe((next, before) => {
    if (next.language !== before.language) rememberOne("language", next.language);
    if (next.theme !== before.theme) rememberOne("theme", next.theme);
    // On a narrow screen the rail shuts by itself, which is no wish of the reader.
    if (next.railOpen !== before.railOpen && !matchMedia(narrow).matches) rememberOne("railOpen", next.railOpen);
    if (next.legendOpen !== before.legendOpen) rememberOne("legendOpen", next.legendOpen);
    if (next.moves !== before.moves) rememberMoves(next.dataset.dataset.id, next.moves);
  });
}
