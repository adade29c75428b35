import type { Language } from "../../domain/records";
import { say } from "../../wording/say";
import { citationLine } from "./citation-line";
import type { ReferenceEntry } from "./entries";

/** References as a numbered list in the Vancouver style, one a line, as far as each is known. */
export function formattedReferences(entries: readonly ReferenceEntry[], language: Language): string[] {
  return entries.map((entry) => `${entry.number}. ${formattedReference(entry, language)}`);
}

/** One reference without its number; of what only the review's background names, what is to be said of it. */
function formattedReference({ study, shortRemarks }: ReferenceEntry, language: Language): string {
  const told = study
    ? citationLine(study, language, (author) => say(language, "figure:citations.etal", { author }))
    : "";
  return [told, ...shortRemarks.map((remark) => `[${remark}]`)].filter((part) => part !== "").join(" ");
}
