import type { CompiledDataset, Language, Reference, Study } from "../records";
import { languageTable } from "../records/base/languages";
import { perEvidence } from "./per-evidence";
import type { Evidence } from "./types";

type Paper = Pick<Study | Reference, "ref" | "firstAuthor" | "firstAuthorLatin" | "label" | "citation">;

function bareLabel({ label, firstAuthor, firstAuthorLatin, citation }: Paper, language: Language): string {
  if (label !== undefined) return label;
  const author = languageTable[language].script === "Latin" ? (firstAuthorLatin ?? firstAuthor) : firstAuthor;
  return citation.issued === undefined ? author : `${author} ${citation.issued}`;
}

/** a, b, … z, aa, ab …: what tells papers of one label apart. */
function letters(at: number): string {
  const last = String.fromCharCode(97 + (at % 26));
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last;
}

/** Labels of all papers in a language; papers of one author and year get a letter, in the order of their numbers. */
function labelsIn(papers: readonly Paper[], language: Language): ReadonlyMap<number, string> {
  const byLabel = new Map<string, number[]>();
  for (const paper of papers) {
    const label = bareLabel(paper, language);
    byLabel.set(label, [...(byLabel.get(label) ?? []), paper.ref]);
  }
  return new Map(
    [...byLabel].flatMap(([label, refs]) =>
      refs.map((ref, at) => [ref, refs.length === 1 ? label : `${label}${letters(at)}`] as const),
    ),
  );
}

const allLabels = perEvidence((evidence) => {
  const { studies, references } = evidence.dataset;
  const papers = [...studies, ...references.filter(({ ref }) => !evidence.studyByRef.has(ref))];
  const known = new Map<Language, ReadonlyMap<number, string>>();
  return (language: Language) => {
    const labels =
      known.get(language) ??
      labelsIn(
        papers.toSorted((a, b) => a.ref - b.ref),
        language,
      );
    known.set(language, labels);
    return labels;
  };
});

/** Whether papers go by the numbers of a review's list; else by labels. */
export function hasNumbers(evidence: Evidence): boolean {
  return evidence.dataset.dataset.review !== undefined;
}

/** What a paper is called wherever one is cited: its number in the review, or "Ge 2018" where there is no review. */
export function refLabel(evidence: Evidence, ref: number, language: Language): string {
  if (hasNumbers(evidence)) return String(ref);
  return allLabels(evidence)(language).get(ref) ?? String(ref);
}

/** What a link calls a paper: its number in the review, or the id of its record, which adding a paper does not change. */
export function paperInLink({ dataset, studies, references }: CompiledDataset, ref: number): string {
  if (dataset.review !== undefined) return String(ref);
  return [...studies, ...references].find((paper) => paper.ref === ref)?.id ?? String(ref);
}

/** The number of the paper that a link names; null where it names none. */
export function paperOfLink(
  { dataset, studies, background, references }: CompiledDataset,
  named: string,
): number | null {
  if (dataset.review === undefined) return [...studies, ...references].find(({ id }) => id === named)?.ref ?? null;
  const isKnown = [...studies, ...background].some(({ ref }) => String(ref) === named);
  return isKnown ? Number(named) : null;
}
