import { hasNumbers } from "../../domain/evidence";
import type { Evidence } from "../../domain/evidence/types";
import type { Language, Paper, Study } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";
import { say } from "../../wording/say";
import { asInReview, inOrder, type Numbering, numberOf } from "../spec/numbering";
import { firstAuthorIn, hasMoreAuthors } from "./author";

/**
 * The first author as a citation in running text has it. "Wang et al." where the record or the
 * source shows that there are more; what is only cited in the review keeps the name that the review prints.
 */
export function shortAuthor(study: Paper, language: Language): string {
  const [first] = study.citation.author;
  const name = first ? (first.literal ?? first.family) : firstAuthorIn(study, language);
  return hasMoreAuthors(study) ? say(language, "figure:citations.etal", { author: name }) : name;
}

/** "Wang et al. 2017": first author, and the year where it is known. */
export function authorAndYear(study: Paper, language: Language): string {
  const author = shortAuthor(study, language);
  const { issued } = study.citation;
  return issued === undefined ? author : say(language, "figure:citations.dated", { author, year: issued });
}

/** "Wang et al. 2017 (retracted)"; of what only the background names there is no record, which is said. */
export function citedAs(ref: number, evidence: Evidence, language: Language): string {
  const study = evidence.studyByRef.get(ref) ?? evidence.references.get(ref);
  if (!study) return say(language, "figure:citations.background");
  const text = authorAndYear(study, language);
  if (!evidence.retractedRefs.has(ref)) return text;
  return `${text}${languageTable[language].gap}${say(language, "figure:citations.retracted")}`;
}

function citedByNumber(ref: number, evidence: Evidence, language: Language, numbering: Numbering): string {
  const told = citedAs(ref, evidence, language);
  const isUnnumbered = numbering.kind === "review" && !hasNumbers(evidence);
  const number = isUnnumbered ? null : numberOf(numbering, ref);
  return number === null ? told : `[${number}] ${told}`;
}

/** "[9] Wang et al. 2017 (retracted)": with the number in the review, or the figure's own. */
export function shortCitation(
  study: Study,
  evidence: Evidence,
  language: Language,
  numbering: Numbering = asInReview,
): string {
  return citedByNumber(study.ref, evidence, language, numbering);
}

/** Citations of exactly these references, in the order of their numbers. */
export function shortCitations(
  refs: readonly number[],
  evidence: Evidence,
  language: Language,
  numbering: Numbering = asInReview,
): string[] {
  return inOrder(numbering, refs).map((ref) => citedByNumber(ref, evidence, language, numbering));
}
