import { type Effect, type Entity, type RisingIs, signOf } from "../records";
import type { Evidence } from "./types";

/**
 * What a change of a read-out means for the theme of the dataset. `unchanged`: no effect was found. `not stated`: the source states no
 * direction. `not decided`: the direction is stated, but the dataset does not say what it means for the theme of the dataset.
 */
const meanings = ["favourable", "unfavourable", "unchanged", "not stated", "not decided"] as const;
export type Meaning = (typeof meanings)[number];

function turned(meaning: RisingIs): RisingIs {
  return meaning === "favourable" ? "unfavourable" : "favourable";
}

/** What the group of a member says about the member's rise; null where the member does not count toward its group. */
export function risingByGroup(entities: ReadonlyMap<string, Entity>, entity: Entity): RisingIs | null {
  return byGroup(entities, entity, new Set([entity.id]));
}

function byGroup(entities: ReadonlyMap<string, Entity>, entity: Entity, seen: Set<string>): RisingIs | null {
  const group = entities.get(entity.pathway ?? "");
  if (!group || entity.contributes === undefined || seen.has(group.id)) return null;
  seen.add(group.id);
  const meaning = group.risingIs ?? byGroup(entities, group, seen);
  return meaning !== null && entity.contributes === "against" ? turned(meaning) : meaning;
}

/** What a rise of an entity means for the theme of the dataset: what it says itself, else what its group says. */
export function risingMeans(evidence: Evidence, id: string): RisingIs | null {
  const entity = evidence.entities.get(id);
  return entity ? (entity.risingIs ?? risingByGroup(evidence.entities, entity)) : null;
}

/** What an effect on a thing means for the theme of the dataset; for a finding: its object and its effect. */
export function meaningOf(evidence: Evidence, id: string, effect: Effect): Meaning {
  const sign = signOf(effect);
  if (sign === null) return "not stated";
  if (sign === 0) return "unchanged";
  const meaning = risingMeans(evidence, id);
  if (meaning === null) return "not decided";
  return sign === 1 ? meaning : turned(meaning);
}
