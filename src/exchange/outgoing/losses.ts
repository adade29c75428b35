import { type CompiledDataset, isAssociation } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import type { Loss, LossCode } from "../base/formats";

const count = <T>(items: readonly T[], has: (item: T) => boolean): number => items.filter(has).length;

/** How many records of a dataset each loss touches, where a format of networks has no place for it. */
const counts: Partial<Record<LossCode, (dataset: CompiledDataset) => number>> = {
  experiments: ({ studies }) => studies.flatMap(({ arms }) => arms).length,
  doses: ({ studies }) =>
    count(
      studies.flatMap(({ arms }) => arms),
      ({ dosesPrinted, doses }) => dosesPrinted !== undefined || doses.length > 0,
    ),
  statistics: ({ findings }) => count(findings, ({ result }) => result !== undefined),
  places: ({ findings }) =>
    count(findings, ({ place }) => [place?.figure, place?.page, place?.table].some((each) => each !== undefined)),
  mediators: ({ findings, background }) => count([...findings, ...background], ({ via }) => via !== undefined),
  papers: ({ studies, references }) => studies.length + references.length,
  abstracts: ({ toRead }) => count(toRead, ({ abstract }) => abstract !== undefined),
  evidence: ({ relations }) =>
    count(relations, ({ evidence }) =>
      evidence.some(({ text, taxon, cell }) => [text, taxon, cell].some((each) => each !== undefined)),
    ),
  // Tested, predicted, stated of biology, from a database: of each arrow that is drawn.
  strengths: ({ findings, background, relations }) =>
    findings.length + count(background, ({ relation }) => !isAssociation(relation)) + relations.length,
  sentences: ({ relations }) =>
    count(
      relations.flatMap(({ evidence }) => evidence),
      ({ sentence }) => sentence !== undefined,
    ),
  names: ({ entities }) => count(entities, ({ synonyms }) => synonyms.length > 0),
  identifiers: ({ entities }) => count(entities, ({ xrefs }) => xrefs.length > 0),
  kinds: ({ entities }) => entities.length,
  groups: ({ entities }) => count(entities, ({ pathway }) => pathway !== undefined),
  categories: ({ dataset }) => dataset.categories.length,
  background: ({ background }) => count(background, ({ relation }) => isAssociation(relation)),
  "reading-list": ({ toRead }) => toRead.length,
  discrepancies: ({ sourceChecks }) => sourceChecks.length,
  gaps: ({ gaps }) => gaps.length,
  notes: ({ entities, findings, background, studies }) =>
    count(
      [...entities, ...findings, ...background, ...studies.flatMap(({ arms }) => arms)],
      ({ note }) => note !== undefined,
    ),
  "other-language": ({ entities }) =>
    count(entities, ({ name }) => new Set(languages.map((language) => name[language])).size > 1),
};

/** What of a dataset is lost, of what a format has no place for; what there is nothing of is left out. */
export function lossesOf(dataset: CompiledDataset, codes: readonly LossCode[]): readonly Loss[] {
  return codes.flatMap((code) => {
    const touched = counts[code]?.(dataset) ?? 0;
    return touched === 0 ? [] : [{ code, count: touched }];
  });
}

/** What no format of networks has a place for: how the evidence was won, and what is said about it. */
export const lostByNetworks: readonly LossCode[] = [
  "experiments",
  "doses",
  "statistics",
  "places",
  "papers",
  "abstracts",
  "categories",
  "background",
  "reading-list",
  "discrepancies",
  "gaps",
  "notes",
  "other-language",
];
