import type { AppStore } from "../store/create-store";
import { recallAll } from "./remembered";
import { narrow } from "./screen";

/** Shuts the filter rail where the screen is too narrow for it, and opens it again as it was. Returns the undo. */
export function bindRail(store: AppStore): () => void {
  const media = matchMedia(narrow);
  const follow = (): void => {
    store.getState().set({ railOpen: media.matches ? false : (recallAll().railOpen ?? true) });
  };
  if (media.matches) follow();
  media.addEventListener("change", follow);
  return () => media.removeEventListener("change", follow);
}
