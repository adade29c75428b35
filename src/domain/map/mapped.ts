import type { Bilingual, CompiledDataset, Entity } from "../records";

/** A box of a map: things that are near one another in the network. */
export interface MapBox {
  readonly id: string;
  readonly name: Bilingual;
  /** Entities, and boxes of the map. */
  readonly members: readonly string[];
}

/**
 * A dataset with the boxes of its map as groups, for the picture: nothing of it is saved. What already is in a box of the
 * dataset stays there, and that box goes into the one of the map.
 */
export function withBoxes(dataset: CompiledDataset, boxes: readonly MapBox[]): CompiledDataset {
  if (boxes.length === 0) return dataset;
  const boxOf = new Map(boxes.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));
  const placed = (entity: Entity): Entity => {
    const pathway = entity.pathway ?? boxOf.get(entity.id);
    return pathway === undefined ? entity : { ...entity, pathway };
  };
  const known = new Set(dataset.entities.map(({ id }) => id));
  const groups = boxes.flatMap(({ id, name }): Entity[] =>
    known.has(id) ? [] : [placed({ id, kind: "group", name, synonyms: [], xrefs: [] })],
  );
  return { ...dataset, entities: [...groups, ...dataset.entities.map(placed)] };
}
