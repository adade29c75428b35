import i18next from "i18next";
import { speak } from "../../i18n";
import { languageOf } from "../../i18n/languages";
import type { AppStore } from "../../store/create-store";
import type { AppState } from "../../store/state";
import { manifestFile } from "../../ui/first-load/contract";
import { showTheme } from "../memory/opening";

/** Keeps language, theme and manifest of the document in step with the store. Returns the undo. */
export function bindDocument(store: AppStore): () => void {
  const talk = (state: AppState): void => {
    document.querySelector('link[rel="manifest"]')?.setAttribute("href", `./${manifestFile(state.language)}`);
    speak(state.language)
      // A catalogue that does not load leaves the language as it was; the switch can be pressed again.
      .catch(() => store.getState().set({ language: languageOf([i18next.language]) }));
  };
  talk(store.getState());
  showTheme(store.getState().theme);
  return store.subscribe((next, before) => {
    if (next.language !== before.language) talk(next);
    if (next.theme !== before.theme) showTheme(next.theme);
  });
}
