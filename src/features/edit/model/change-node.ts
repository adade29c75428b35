import type { CompiledDataset, Entity, EntityKind } from "../../../domain/records";
import { isLanguage } from "../../../domain/records/base/languages";

/** One field of a node as it is to be: its kind, its name in a language, or its other names with semicolons between them. */
export interface NodeEdit {
  readonly field: string;
  readonly text: string;
  /** The kind that the text names; undefined where it names none. */
  readonly kind: EntityKind | undefined;
}

export function changedNode(dataset: CompiledDataset, id: string, edit: NodeEdit): CompiledDataset {
  return {
    ...dataset,
    entities: dataset.entities.map((entity) => (entity.id === id ? withEdit(entity, edit) : entity)),
  };
}

function withEdit(entity: Entity, { field, text, kind }: NodeEdit): Entity {
  if (field === "kind") return kind === undefined ? entity : { ...entity, kind };
  if (field === "synonyms") {
    const synonyms = text.split(/[;；]/).map((each) => each.trim());
    return { ...entity, synonyms: [...new Set(synonyms.filter((each) => each !== ""))] };
  }
  if (!isLanguage(field) || text === "") return entity;
  return { ...entity, name: { ...entity.name, [field]: text } };
}
