import type { Language } from "../domain/records";
import { languages } from "../domain/records/base/languages";

/** The first language that the reader prefers and the app has; English where there is none. */
export function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = languages.find((language) => tag.toLowerCase().split("-")[0] === language);
    if (found) return found;
  }
  return "en";
}
