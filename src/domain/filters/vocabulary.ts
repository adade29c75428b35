import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import type { Arm, Bilingual, Term } from "../records";
import { inEveryLanguage } from "../records/base/languages";
import { toggleFilter } from "./active";
import type { Filters } from "./types";

/** Fields whose values may be groups of what the arms name. */
export const groupedFields = ["models", "inducers"] as const;
export type GroupedField = (typeof groupedFields)[number];

export function isGroupedField(field: string): field is GroupedField {
  return groupedFields.some((each) => each === field);
}

/** What an arm names in a field. */
export function namedByArm(arm: Arm, field: GroupedField): readonly string[] {
  if (field === "inducers") return arm.inducedBy;
  return arm.model === null ? [] : [arm.model];
}

/** A word that arms use, or a group of such words; `within`: the group that holds it. */
export interface VocabularyTerm extends Term {
  readonly within: string | null;
}

/** Groups with their members below them, then what is in no group, by name. */
function termsIn(evidence: Evidence, field: GroupedField): readonly VocabularyTerm[] {
  const named = new Map(evidence.dataset.dataset[field].map((term) => [term.id, term]));
  const used = new Set([...evidence.arms.values()].flatMap(({ arm }) => namedByArm(arm, field)));
  const printed = field === "models" ? printedNames(evidence) : new Map<string, Bilingual>();
  const termOf = (id: string, within: string | null): VocabularyTerm => ({
    id,
    name: named.get(id)?.name ?? printed.get(id) ?? inEveryLanguage(id),
    synonyms: named.get(id)?.synonyms ?? [],
    members: [],
    within,
  });
  const groups = evidence.dataset.dataset[field].flatMap((term): VocabularyTerm[] => {
    const members = term.members.filter((id) => used.has(id));
    if (members.length === 0) return [];
    return [{ ...term, members, within: null }, ...members.map((id) => termOf(id, term.id))];
  });
  const inGroup = new Set(groups.map(({ id }) => id));
  const single = [...used].filter((id) => !inGroup.has(id)).map((id) => termOf(id, null));
  return [...groups, ...single.sort((a, b) => (a.id < b.id ? -1 : 1))];
}

/** For each model that is printed, the shortest of the names under which studies report it. */
function printedNames(evidence: Evidence): ReadonlyMap<string, Bilingual> {
  const names = new Map<string, Bilingual>();
  for (const { arm } of evidence.arms.values()) {
    if (arm.model === null || !arm.system) continue;
    const known = names.get(arm.model);
    if (!known || arm.system.en.length < known.en.length) names.set(arm.model, arm.system);
  }
  return names;
}

const vocabularies = perEvidence((evidence) => ({
  models: termsIn(evidence, "models"),
  inducers: termsIn(evidence, "inducers"),
}));

/** The first term of each id: with thousands of models, each is asked for by every arm. */
const termsById = perEvidence((evidence) => {
  const byId = (field: GroupedField) =>
    new Map([...vocabularies(evidence)[field]].reverse().map((term) => [term.id, term] as const));
  return { models: byId("models"), inducers: byId("inducers") };
});

/** Everything that a field can be asked for. */
export function termsOf(evidence: Evidence, field: GroupedField): readonly VocabularyTerm[] {
  return vocabularies(evidence)[field];
}

/** A model, an inducer or a group of them in words; the id where the dataset does not know it. */
export function termName(evidence: Evidence, field: GroupedField, id: string): Bilingual {
  return termsById(evidence)[field].get(id)?.name ?? inEveryLanguage(id);
}

function membersOf(evidence: Evidence, field: GroupedField, id: string): readonly string[] {
  return termsById(evidence)[field].get(id)?.members ?? [];
}

/** What arms may name to be meant by some values: groups with all their members. */
export function meantBy(evidence: Evidence, field: GroupedField, values: readonly string[]): ReadonlySet<string> {
  return new Set(values.flatMap((id) => [id, ...membersOf(evidence, field, id)]));
}

/**
 * The filters with a word or a group added, or taken away if it was chosen. A chosen group stands for its members: one of
 * them taken away leaves the others.
 */
export function toggleTerm(evidence: Evidence, filters: Filters, field: GroupedField, id: string): Filters {
  const values = filters[field];
  const group = termsOf(evidence, field).find((term) => term.members.includes(id) && values.includes(term.id));
  if (group) {
    const others = group.members.filter((member) => member !== id);
    return { ...filters, [field]: [...values.filter((value) => value !== group.id), ...others] };
  }
  const members = membersOf(evidence, field, id);
  return toggleFilter({ ...filters, [field]: values.filter((value) => !members.includes(value)) }, field, id);
}
