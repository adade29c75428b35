import { idFor } from "../../../collection/ids";
import { nameKey } from "../../../domain/names/name-key";
import type { CompiledDataset, Language, Term } from "../../../domain/records";
import { inAnyLanguage } from "../../../domain/records/base/languages";
import { written } from "./texts";

/** The collection with a word of its vocabulary for what induced a model, where it keeps such words. */
export function withInducer(dataset: CompiledDataset, text: string, language: Language) {
  const { inducers } = dataset.dataset;
  if (text === "" || inducers.length === 0) return { dataset, inducedBy: [] };
  const names = ({ name, synonyms }: Term) => [...inAnyLanguage(name), ...synonyms].map(nameKey);
  const known = inducers.find((term) => term.members.length === 0 && names(term).includes(nameKey(text)));
  if (known) return { dataset, inducedBy: [known.id] };
  const id = idFor(
    text,
    inducers.map((term) => term.id),
    "inducer",
  );
  const term: Term = { id, name: written(text, language), synonyms: [], members: [] };
  return { dataset: { ...dataset, dataset: { ...dataset.dataset, inducers: [...inducers, term] } }, inducedBy: [id] };
}

/** The collection without words of its vocabulary that no experiment names any more. */
export function withoutUnusedInducers(dataset: CompiledDataset): CompiledDataset {
  const used = new Set(dataset.studies.flatMap(({ arms }) => arms.flatMap(({ inducedBy }) => inducedBy)));
  const { inducers } = dataset.dataset;
  const isUsed = ({ id, members }: Term) =>
    members.length === 0 ? used.has(id) : members.some((each) => used.has(each));
  if (inducers.every((term) => isUsed(term) && term.members.every((each) => used.has(each)))) return dataset;
  const left = inducers
    .filter(isUsed)
    .map((term) => ({ ...term, members: term.members.filter((each) => used.has(each)) }));
  return { ...dataset, dataset: { ...dataset.dataset, inducers: left } };
}
