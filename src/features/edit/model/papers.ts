import { idFor } from "../../../collection/ids";
import type { CompiledDataset, Study, ToRead } from "../../../domain/records";

/** What a reader says of a paper by hand. */
export const paperFieldIds = ["firstAuthor", "year", "title", "journal", "DOI", "PMID"] as const;
export type PaperField = (typeof paperFieldIds)[number];
export type PaperTexts = Readonly<Record<PaperField, string>>;

export const noPaper: PaperTexts = { firstAuthor: "", year: "", title: "", journal: "", DOI: "", PMID: "" };

type AnyPaper = Pick<Study | ToRead, "firstAuthor" | "moreAuthors" | "citation">;

export function paperTexts({ firstAuthor = "", moreAuthors, citation }: AnyPaper): PaperTexts {
  return {
    firstAuthor: moreAuthors ? `${firstAuthor} et al.` : firstAuthor,
    year: citation.issued === undefined ? "" : String(citation.issued),
    title: citation.title ?? "",
    journal: citation["container-title"] ?? "",
    DOI: citation.DOI ?? "",
    PMID: citation.PMID ?? "",
  };
}

/** A DOI without the address that it is often copied with. */
const bareDoi = (text: string): string => text.replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\/|^doi:\s*/i, "").trim();
const barePmid = (text: string): string => text.replace(/^pmid:?\s*/i, "").trim();
const moreAuthors = /[\s,，]*(?:et al\.?|等)$/i;

const forms: Readonly<Record<PaperField, RegExp>> = {
  firstAuthor: /./,
  year: /^(?:19|20)\d\d$|^$/,
  title: /^/,
  journal: /^/,
  DOI: /^10\.\S+\/\S+$|^$/,
  PMID: /^\d+$|^$/,
};

const plain = (texts: PaperTexts): PaperTexts => ({
  ...texts,
  firstAuthor: texts.firstAuthor.trim(),
  year: texts.year.trim(),
  DOI: bareDoi(texts.DOI),
  PMID: barePmid(texts.PMID),
});

/** Fields that cannot be taken over as they are. */
export function badPaperFields(texts: PaperTexts): readonly PaperField[] {
  const bare = plain(texts);
  return paperFieldIds.filter((field) => !forms[field].test(bare[field]));
}

/** The record of a paper with what the reader says of it; what is not asked for stays. */
function withTexts<T extends AnyPaper>(paper: T, texts: PaperTexts): T {
  const { firstAuthor, year, title, journal, DOI, PMID } = plain(texts);
  const asked: readonly string[] = ["issued", "title", "container-title", "DOI", "PMID"];
  const kept = Object.fromEntries(Object.entries(paper.citation).filter(([key]) => !asked.includes(key)));
  const said = { issued: year && Number(year), title, "container-title": journal, DOI, PMID };
  const { moreAuthors: _, ...rest } = paper;
  return {
    ...rest,
    firstAuthor: firstAuthor.replace(moreAuthors, ""),
    ...(moreAuthors.test(firstAuthor) && { moreAuthors: true }),
    citation: { ...kept, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== "")) },
  } as T;
}

/** Every paper of a collection that is there to be read or was read. */
export function papersOf({ studies, toRead }: CompiledDataset): readonly (Study | ToRead)[] {
  return [...toRead, ...studies];
}

/** The same, those without findings first. */
export function papersInOrder(dataset: CompiledDataset): readonly (Study | ToRead)[] {
  const read = new Set(dataset.findings.map(({ study }) => study));
  return [...papersOf(dataset)].sort((a, b) => Number(read.has(a.id)) - Number(read.has(b.id)));
}

/** The paper of the collection that has the same DOI or PMID; null where none has. */
export function samePaper(dataset: CompiledDataset, texts: PaperTexts, except?: string): Study | ToRead | null {
  const { DOI, PMID } = plain(texts);
  const found = papersOf(dataset).find(
    ({ id, citation }) =>
      id !== except &&
      ((DOI !== "" && citation.DOI?.toLowerCase() === DOI.toLowerCase()) || (PMID !== "" && citation.PMID === PMID)),
  );
  return found ?? null;
}

/** A paper that is still to be read, at the end of the reading list. */
export function withPaper(
  dataset: CompiledDataset,
  texts: PaperTexts,
): { readonly dataset: CompiledDataset; readonly id: string } {
  const bare = {
    firstAuthor: "",
    citation: { status: "as cited", author: [], authorsTruncated: false, unchecked: [] },
  } as const;
  const taken = [...papersOf(dataset), ...dataset.references].map(({ id }) => id);
  const author = texts.firstAuthor.replace(moreAuthors, "").split(/[\s,]+/)[0] ?? "";
  const id = idFor(`${author}${texts.year}`, taken, "paper");
  const paper: ToRead = withTexts(
    { id, status: [], ...bare, citation: { ...bare.citation, author: [], unchecked: [] } },
    texts,
  );
  return { dataset: { ...dataset, toRead: [...dataset.toRead, paper] }, id };
}

export function changedPaper(dataset: CompiledDataset, id: string, texts: PaperTexts): CompiledDataset {
  return {
    ...dataset,
    studies: dataset.studies.map((study) => (study.id === id ? withTexts(study, texts) : study)),
    toRead: dataset.toRead.map((paper) => (paper.id === id ? withTexts(paper, texts) : paper)),
  };
}

/** The collection without a paper, its experiments and its findings. */
export function withoutPaper(dataset: CompiledDataset, id: string): CompiledDataset {
  const ref = dataset.studies.find((study) => study.id === id)?.ref;
  return {
    ...dataset,
    toRead: dataset.toRead.filter((paper) => paper.id !== id),
    studies: dataset.studies.flatMap((study) =>
      study.id === id ? [] : [{ ...study, mayOverlap: study.mayOverlap.filter((other) => other.ref !== ref) }],
    ),
    findings: dataset.findings.filter(({ study }) => study !== id),
  };
}
