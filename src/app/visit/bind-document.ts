import i18next from "i18next";
import { speak } from "../../i18n";
import { languageOf } from "../../i18n/languages";
import type { AppStore } from "../../store/create-store";
import type { AppState } from "../../store/state";
import { showTheme } from "../memory/opening";

/** Keeps language, title and theme of the document in step with the store. Returns the undo. */
export function bindDocument(store: AppStore): () => void {
  const name = ({ dataset, language, from }: AppState): void => {
    const title = dataset.dataset.title[language].split(/[:：]/)[0] ?? "";
    const subject = from === null ? title : i18next.t("app:titleOfFile", { title, name: from });
    document.title = i18next.t("app:title", { subject });
  };
  const talk = (state: AppState): void => {
    speak(state.language)
      .then(() => name(store.getState()))
      // A catalogue that does not load leaves the language as it was; the switch can be pressed again.
      .catch(() => store.getState().set({ language: languageOf([i18next.language]) }));
  };
  talk(store.getState());
  showTheme(store.getState().theme);
  return store.subscribe((next, before) => {
    if (next.language !== before.language) talk(next);
    else if (next.dataset !== before.dataset) name(next);
    if (next.theme !== before.theme) showTheme(next.theme);
  });
}
