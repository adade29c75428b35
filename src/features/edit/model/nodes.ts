import { idFor } from "../../../collection/ids";
import type { CompiledDataset, Entity, EntityKind, Language } from "../../../domain/records";
import { inAnyLanguage } from "../../../domain/records/base/languages";
import { fitOf, fits, readQuestion } from "../../../domain/search";
import { labelOf } from "../../../domain/statements";
import { written } from "./texts";

/** What names an entity, the name that is shown first. */
export function namesOf(entity: Entity): readonly string[] {
  return [...inAnyLanguage(labelOf(entity)), ...inAnyLanguage(entity.name), entity.id, ...entity.synonyms];
}

/** The entity that goes by a name, however it is spelt: NFkB is NF-κB; null where none does. */
export function entityNamed(name: string, entities: readonly Entity[]): Entity | null {
  const question = readQuestion(name);
  const byFit = (fit: number) => entities.find((entity) => fitOf(namesOf(entity), question) === fit);
  return byFit(fits.same) ?? byFit(fits.label) ?? null;
}

/** What a pick in a list of nodes stands for: a node by its id, or a new one of a kind. */
export const newNode = (kind: EntityKind): string => `new ${kind}`;

function kindOfPick(picked: string | null): EntityKind | null {
  return picked?.startsWith("new ") ? (picked.slice("new ".length) as EntityKind) : null;
}

/** A collection with the node that a cell names, and the id of the node. */
export interface WithNode {
  readonly dataset: CompiledDataset;
  readonly id: string;
}

export interface NodeSources {
  readonly language: Language;
  /** Entities that are known beyond the collection. */
  readonly library: readonly Entity[];
}

/**
 * The node that a cell names: one of the collection, else one of the library, which then belongs to the collection too, else
 * a new one. `picked` is what was picked for it; a new node that was typed is of no reported kind.
 */
export function withNode(
  dataset: CompiledDataset,
  name: string,
  picked: string | null,
  { language, library }: NodeSources,
): WithNode {
  const kind = kindOfPick(picked);
  const byId = (entities: readonly Entity[]) => (kind === null ? entities.find(({ id }) => id === picked) : undefined);
  const known = byId(dataset.entities) ?? (kind === null ? entityNamed(name, dataset.entities) : null);
  if (known) return { dataset, id: known.id };
  const shared = byId(library) ?? (kind === null ? entityNamed(name, library) : null);
  const taken = dataset.entities.map(({ id }) => id);
  const entity: Entity = shared ?? {
    id: idFor(name, taken, "node"),
    kind: kind ?? "unknown",
    name: written(name, language),
    synonyms: [],
    xrefs: [],
  };
  return { dataset: { ...dataset, entities: [...dataset.entities, entity] }, id: entity.id };
}

/** A collection with a subject that a cell names; null where it is new and of no kind. */
export function withSubject(
  before: CompiledDataset,
  text: string,
  picked: string | null,
  sources: NodeSources,
): WithNode | null {
  const { dataset, id } = withNode(before, text, picked, sources);
  const isNew = !before.entities.some((entity) => entity.id === id);
  // What was given is of a kind: an unknown one is not guessed.
  if (isNew && dataset.entities.at(-1)?.kind === "unknown") return null;
  const { subjects } = dataset.dataset;
  if (subjects.includes(id)) return { dataset, id };
  return { dataset: { ...dataset, dataset: { ...dataset.dataset, subjects: [...subjects, id] } }, id };
}
