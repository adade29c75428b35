import type { Collection } from "../../dataset/drafts/draft";
import { collections, isRecord } from "../../dataset/drafts/draft";
import type { Bilingual, CompiledDataset, DatasetInfo } from "../../domain/records";
import type { Item, Piles } from "./piles";

/** What becomes of a record that differs, or that only the other version has. */
export type Choice = "mine" | "theirs" | "both";

export interface MergeChoices {
  /** By the key of the item. Where none is made: what is only there comes in, and what differs stays mine. */
  readonly of: ReadonlyMap<string, Choice>;
  /** Words of a note that keeps the other version's fields beside mine. */
  readonly note: (item: Item) => Bilingual;
}

/** What is chosen for an item where nobody chose. */
export function usualChoice(item: Item): Choice {
  return item.mine === null ? "theirs" : "mine";
}

/**
 * My collection with what was chosen of the other version. A record that comes in brings what it needs: a finding its experiment and
 * its nodes, a paper the words of its sections and models. Pass the result through the checks before it counts.
 */
export function merged(
  mine: CompiledDataset,
  theirs: CompiledDataset,
  piles: Piles,
  { of, note }: MergeChoices,
): CompiledDataset {
  const choice = (item: Item) => of.get(item.key) ?? usualChoice(item);
  const replaced = new Map<string, unknown>();
  for (const item of piles.differs) {
    if (choice(item) === "theirs") replaced.set(item.key, item.theirs);
    if (choice(item) === "both" && item.canKeepBoth) replaced.set(item.key, withNote(item.mine, note(item)));
  }
  const taken = piles.onlyThere.filter((item) => choice(item) !== "mine");
  const lists = new Map<Collection, unknown[]>();
  for (const list of collections) {
    lists.set(
      list,
      mine[list].map((record) => replaced.get(`${list} ${record.id}`) ?? record),
    );
  }
  for (const { list, theirs: record } of taken) {
    if (list !== "entities") lists.get(list)?.push(mine.dataset.review ? record : withoutSection(record));
  }
  const result = { ...mine, ...Object.fromEntries(lists) } as CompiledDataset;
  const whole = withOverlaps(withPapers(result, theirs));
  return { ...withEntities(whole, theirs), dataset: withWords(mine.dataset, theirs.dataset, whole) };
}

/** With the papers and experiments that findings name: a finding that comes in brings its own. */
function withPapers(dataset: CompiledDataset, theirs: CompiledDataset): CompiledDataset {
  const studies = new Map(dataset.studies.map((study) => [study.id, study]));
  for (const { study: id, arm } of dataset.findings) {
    const other = theirs.studies.find((study) => study.id === id);
    const here = studies.get(id);
    const experiment = other?.arms.find((each) => each.id === arm);
    if (here === undefined && other !== undefined) studies.set(id, other);
    else if (here && experiment && !here.arms.some((each) => each.id === arm)) {
      studies.set(id, { ...here, arms: [...here.arms, experiment] });
    }
  }
  return { ...dataset, studies: [...studies.values()] };
}

/** Papers that may report one experiment name each other: also one of mine and one that came in. */
function withOverlaps(dataset: CompiledDataset): CompiledDataset {
  const refs = new Set(dataset.studies.map(({ ref }) => ref));
  const studies = dataset.studies.map((study) => {
    const own = study.mayOverlap.filter(({ ref }) => refs.has(ref));
    const missing = dataset.studies.flatMap(({ ref, mayOverlap }) => {
      const named = mayOverlap.find((each) => each.ref === study.ref);
      return named === undefined || own.some((each) => each.ref === ref) ? [] : [{ ref, why: named.why }];
    });
    const isWhole = own.length === study.mayOverlap.length && missing.length === 0;
    return isWhole ? study : { ...study, mayOverlap: [...own, ...missing] };
  });
  return { ...dataset, studies };
}

/** With the nodes of the other version that the records name; the checks leave out what nothing names. */
function withEntities(dataset: CompiledDataset, theirs: CompiledDataset): CompiledDataset {
  const known = new Set(dataset.entities.map(({ id }) => id));
  return { ...dataset, entities: [...dataset.entities, ...theirs.entities.filter(({ id }) => !known.has(id))] };
}

/** Words that records name by id: those of the other version where mine has none of that id. */
function withWords(
  mine: DatasetInfo,
  theirs: DatasetInfo,
  { studies, references, background }: CompiledDataset,
): DatasetInfo {
  const added = <T extends { readonly id: string }>(own: readonly T[], others: readonly T[]): T[] => [
    ...own,
    ...others.filter(({ id }) => !own.some((each) => each.id === id)),
  ];
  const last = Math.max(0, ...[...studies, ...references, ...background].map(({ ref }) => ref));
  const sections = new Set([...studies, ...background].map(({ section }) => section));
  const used = new Set(studies.flatMap(({ arms }) => arms.map(({ subject }) => subject)));
  const subjects = [...mine.subjects, ...theirs.subjects.filter((id) => used.has(id) && !mine.subjects.includes(id))];
  return {
    ...mine,
    subjects,
    categories: added(mine.categories, theirs.categories),
    organisms: added(mine.organisms, theirs.organisms),
    sources: added(mine.sources, theirs.sources),
    models: added(mine.models, theirs.models),
    inducers: added(mine.inducers, theirs.inducers),
    sections: [
      ...mine.sections,
      ...theirs.sections.filter(
        ({ section }) => sections.has(section) && !mine.sections.some((each) => each.section === section),
      ),
    ],
    ...(mine.review && { review: { ...mine.review, references: Math.max(mine.review.references, last) } }),
  };
}

/** A section is one of the review that it is numbered in. */
function withoutSection(record: unknown): unknown {
  if (!isRecord(record)) return record;
  const { section: _section, ...others } = record;
  return others;
}

function withNote(record: unknown, note: Bilingual): unknown {
  if (!isRecord(record)) return record;
  const before = isRecord(record.note) ? record.note : {};
  const texts = Object.entries(note).map(([language, text]) => {
    const own = before[language];
    return [language, typeof own === "string" ? `${own} ${text}` : text];
  });
  return { ...record, note: { ...before, ...Object.fromEntries(texts) } };
}
