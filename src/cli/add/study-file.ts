import { stringify } from "yaml";
import { orderForFile } from "../../dataset/folder/field-order";
import { formatted } from "../../dataset/folder/format";
import { type Language, languages } from "../../domain/records/base/languages";
import type { Paper } from "./paper";

export interface StudyFileOptions {
  /** Where the record came from, for the first line. */
  readonly from: string;
  /** Languages that the dataset is written in. */
  readonly languages: readonly Language[];
  /** Whether papers have numbers and sections of a review. */
  readonly isNumbered: boolean;
}

const sentence: Readonly<Record<string, string>> = {
  en: "One or two sentences of your own.",
  zh: "用自己的话写一两句。",
};

/** The file of a paper that is still to be read: what is known of it, and the fields to fill in as comments. */
export function studyFile(paper: Paper, { from, languages: written, isNumbered }: StudyFileOptions): string {
  const { status, ...citation } = paper.citation;
  const words = (of: Readonly<Record<string, string>>) =>
    languages
      .flatMap((language) => (written.includes(language) ? `${language}: "${of[language] ?? ""}"` : []))
      .join(", ");
  const text = `# From ${from}. Nothing was fetched from the network: compare the citation with the paper itself.
# Of the reading list. Once it is read: move this file to studies/ and fill in summary and arms below.
id: ${paper.id}
${isNumbered ? numbers : ""}${authors(paper)}
${stringify({ citation: { status, ...citation } }, { lineWidth: 0 }).trim()}
  # status: verified once you have read the record; then take what you have compared out of unchecked${missing(citation)}
# curation: { by: Your Name, on: ${new Date().toISOString().slice(0, 10)}, from: full text }   # abstract, full text or review
# summary: { ${words(sentence)} }
# arms:                       # one for each experiment: cells, animals, people, computation
#   - id: ${paper.id}-cells
#     approach: in vitro      # in vitro, ex vivo, in vivo, clinical or in silico
#     system: { ${words({ en: "as printed", zh: "照原文" })} }
#     model: null             # a short name, the same in every study that uses it; null if none is stated
#     organism: null          # only if it is stated for this experiment; null is shown as "not reported"
#     inducer: null           # what brought the state about, as printed
#     doses: []               # - { value: 10, unit: μmol/L }, with dosesPrinted: "10 μmol/L"
#     findings:               # what this experiment showed; never guessed from an abstract
#       - id: ${paper.id}-cells-RUNX2
#         object: RUNX2       # a node: npm run data -- entity find runx2
#         effect: increases   # increases, decreases, activates, inhibits, modulates (direction not stated), no effect
#         measured: [protein] # protein, mRNA, phospho, activity, level, unspecified
`;
  return formatted(text, orderForFile(`to-read/${paper.id}.yaml`));
}

const numbers = `# ref: 43                     # its number in the review's list; the file is then called ref-43.yaml
# section: "1.1"
`;

function authors({ firstAuthor, moreAuthors }: Paper): string {
  if (firstAuthor === null)
    return "# firstAuthor:               # as the paper prints it\n# moreAuthors: true          # where there are several";
  return stringify({ firstAuthor, ...(moreAuthors && { moreAuthors }) }).trim();
}

/** Fields of a citation that are worth filling in, as comments. */
function missing(citation: Readonly<Record<string, unknown>>): string {
  const wanted = ["issued", "title", "container-title", "volume", "page", "DOI", "PMID"].filter(
    (field) => citation[field] === undefined,
  );
  return wanted.map((field) => `\n  # ${field}:`).join("");
}
