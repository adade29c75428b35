import type { Evidence } from "../../domain/evidence/types";
import type { Language, Study } from "../../domain/records";
import { firstAuthorIn, hasMoreAuthors } from "./author";
import { say } from "./say";

/**
 * The first author as a citation in running text has it. "Wang et al." where the record or the
 * source shows that there are more; what is only cited in the review keeps the name that the review prints.
 */
export function shortAuthor(study: Study, language: Language): string {
  const [first] = study.citation.author;
  const name = first ? (first.literal ?? first.family) : firstAuthorIn(study, language);
  return hasMoreAuthors(study) ? say(language, "figure:citations.etal", { author: name }) : name;
}

/** "9 Wang et al. 2017 (retracted)": number in the review, author, year where it is known. */
export function shortCitation(study: Study, evidence: Evidence, language: Language): string {
  const { issued } = study.citation;
  const values = { ref: study.ref, author: shortAuthor(study, language) };
  const text =
    issued === undefined
      ? say(language, "figure:citations.undated", values)
      : say(language, "figure:citations.one", { ...values, year: issued });
  if (!evidence.retractedRefs.has(study.ref)) return text;
  return `${text}${language === "en" ? " " : ""}${say(language, "figure:citations.retracted")}`;
}

/** Citations of exactly these references in their order; of what only the background names there is no record, which is said. */
export function shortCitations(refs: readonly number[], evidence: Evidence, language: Language): string[] {
  return refs.map((ref) => {
    const study = evidence.studyByRef.get(ref);
    return study ? shortCitation(study, evidence, language) : say(language, "figure:citations.background", { ref });
  });
}
