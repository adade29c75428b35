import type { Evidence } from "../../domain/evidence/types";
import type { Language, Study } from "../../domain/records";
import { listed, say } from "./say";

/**
 * The first author as a citation in running text has it. "Wang et al." only where more authors are known; what is
 * only cited in the review keeps the name that the review prints.
 */
export function shortAuthor(study: Study, language: Language): string {
  const [first] = study.citation.author;
  const name = first ? (first.literal ?? first.family) : study.firstAuthor;
  const more = study.citation.author.length > 1 || study.citation.authorsTruncated;
  return more ? say(language, "figure:citations.etal", { author: name }) : name;
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

/**
 * Citations of exactly these references, each once, in the order of their numbers. References of which the dataset
 * holds no citation (what the review states as background) come last, by number alone.
 */
export function shortCitations(refs: readonly number[], evidence: Evidence, language: Language): string[] {
  const studies = refs.flatMap((ref) => evidence.studyByRef.get(ref) ?? []);
  const others = refs.filter((ref) => !evidence.studyByRef.has(ref));
  const citations = studies.map((study) => shortCitation(study, evidence, language));
  if (others.length === 0) return citations;
  const background = say(language, "figure:citations.background", {
    count: others.length,
    refs: listed(language, others),
  });
  return [...citations, background];
}
