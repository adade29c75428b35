import type { IncomingPaper } from "../base/incoming";
import { citationOf, firstAuthorOf, paperKeys } from "./papers";
import type { KnownPaper, Setting } from "./setting";

/** Puts papers on the reading list that are not in the collection yet. How many were there already. */
export function addToReadingList(
  setting: Setting,
  papers: readonly IncomingPaper[],
): { readonly added: number; readonly known: number } {
  let known = 0;
  for (const paper of papers) {
    const citation = citationOf(paper);
    const keys = paperKeys(citation);
    if (keys.some((key) => setting.papers.has(key))) {
      known += 1;
      continue;
    }
    const author = paper.authors.find(({ family }) => family !== "")?.family;
    const id = setting.studyIds.next(nameOf(paper), "paper");
    setting.toRead.set(id, {
      id,
      ...(author && { firstAuthor: author }),
      citation,
      status: [],
      ...(paper.abstract && { abstract: paper.abstract }),
    });
    for (const key of keys) setting.papers.set(key, { list: "toRead", id });
  }
  return { added: papers.length - known, known };
}

/**
 * The study of a paper: the one that the collection has; else a new one, from its place in the reading list or among the papers of
 * background, where it is there.
 */
export function studyOf(setting: Setting, paper: IncomingPaper): { readonly id: string; readonly isKnown: boolean } {
  const citation = citationOf(paper);
  const keys = paperKeys(citation);
  const found = keys.map((key) => setting.papers.get(key)).find((each) => each !== undefined);
  if (found?.list === "studies") return { id: found.id, isKnown: true };
  const before = found === undefined ? null : taken(setting, found);
  const id = before?.id ?? setting.studyIds.next(nameOf(paper), "paper");
  const ref = before?.ref ?? nextRef(setting);
  setting.studies.set(id, {
    id,
    ref,
    firstAuthor: before?.firstAuthor ?? firstAuthorOf(paper),
    citation: before?.citation ?? citation,
    status: [],
    arms: [],
    mayOverlap: [],
  });
  for (const key of [...keys, ...paperKeys(before?.citation ?? {})]) setting.papers.set(key, { list: "studies", id });
  return { id, isKnown: found !== undefined };
}

/** A paper out of its list, for it becomes a study. */
function taken({ toRead, references }: Setting, { list, id }: KnownPaper) {
  if (list === "toRead") {
    const paper = toRead.get(id);
    toRead.delete(id);
    return paper ?? null;
  }
  const at = references.findIndex((reference) => reference.id === id);
  return at === -1 ? null : (references.splice(at, 1)[0] ?? null);
}

/** A paper that the review does not list gets the next number, and the list grows. */
function nextRef(setting: Setting): number {
  setting.lastRef += 1;
  const { review } = setting.info;
  if (review)
    setting.info = { ...setting.info, review: { ...review, references: Math.max(review.references, setting.lastRef) } };
  return setting.lastRef;
}

function nameOf(paper: IncomingPaper): string {
  const author = paper.authors.find(({ family }) => family !== "")?.family;
  return `${author ?? (paper.pmid ? `pmid${paper.pmid}` : "paper")}${paper.year ?? ""}`;
}
