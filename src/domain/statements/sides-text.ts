import type { Sides } from "../network/types";
import type { Language } from "../records";
import type { Phrases } from "./phrases/phrases";
import { english } from "./phrases/phrases.en";
import { chinese } from "./phrases/phrases.zh";

const phrasesOf: Record<Language, Phrases> = { en: english, zh: chinese };

/** Both sides of a disagreement in as few signs as can be: "↑2 · ↓1", "↑2 · background ↓", "↑1 · 1 unstated"; `short`: "↑2 · bg ↓". */
export function sidesText(
  { up, down, unsigned, none, background }: Sides,
  language: Language,
  form: "usual" | "short" = "usual",
): string {
  const phrases = phrasesOf[language];
  const backgroundSays = form === "usual" ? phrases.backgroundSays : phrases.backgroundSaysShort;
  const ways = (background.up.length > 0 ? "↑" : "") + (background.down.length > 0 ? "↓" : "");
  return [
    ...(up.length > 0 ? [`↑${up.length}`] : []),
    ...(down.length > 0 ? [`↓${down.length}`] : []),
    ...(none.length > 0 ? [phrases.withoutEffect(none.length)] : []),
    ...(unsigned.length > 0 ? [phrases.unstated(unsigned.length)] : []),
    ...(ways === "" ? [] : [backgroundSays(ways)]),
  ].join(" · ");
}
