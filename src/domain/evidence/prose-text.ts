import { type Bilingual, piecesOfProse } from "../records";
import { inEveryLanguage, languages } from "../records/base/languages";
import { hasNumbers, refLabel } from "./paper-labels";
import type { Evidence } from "./types";

/**
 * Prose of the records as plain text, where nothing in it can lead anywhere: "[9]" stays where a review numbers its references, and is
 * "[Ge 2018]" in a collection without one, whose numbers nobody has seen.
 */
export function proseText(evidence: Evidence, text: Bilingual): Bilingual {
  if (hasNumbers(evidence)) return text;
  const said = languages.map((language) => {
    const words = piecesOfProse(text[language]).map((piece) =>
      piece.kind === "ref" ? refLabel(evidence, piece.ref, language) : piece.text,
    );
    return [language, words.join("")] as const;
  });
  return { ...inEveryLanguage(""), ...Object.fromEntries(said) };
}
