import type { AppStore } from "../../store/create-store";
import { narrow } from "../../ui/basics/screen";
import { recallAll } from "../memory/remembered";

/**
 * Shuts the filter rail where the screen is too narrow for it, and opens it again as it was. There it also gives way to
 * the panel of a new choice, or the two would cover the graph. Returns the undo.
 */
export function bindRail(store: AppStore): () => void {
  const media = matchMedia(narrow);
  const follow = (): void => {
    store.getState().set({ railOpen: media.matches ? false : (recallAll().railOpen ?? true) });
  };
  if (media.matches) follow();
  media.addEventListener("change", follow);
  const undo = store.subscribe((next, before) => {
    if (media.matches && next.railOpen && next.choice && next.choice !== before.choice) next.set({ railOpen: false });
  });
  return () => {
    undo();
    media.removeEventListener("change", follow);
  };
}
