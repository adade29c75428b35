import type { Language } from "../../domain/records";
import { isLanguage } from "../../domain/records/base/languages";
import { languageOf } from "../../i18n/languages";
import { linkNames } from "../../store/link-names";
import type { Theme } from "../../store/state";
import { recallAll } from "./remembered";

/** The language to open in: the link's, else the one chosen before, else the browser's. */
export function openingLanguage(): Language {
  const linked = new URLSearchParams(location.hash.slice(1)).get(linkNames.language);
  if (isLanguage(linked)) return linked;
  return recallAll().language ?? languageOf(navigator.languages);
}

/** Puts the theme on the document; `system` leaves it to the browser. */
export function showTheme(theme: Theme = recallAll().theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
