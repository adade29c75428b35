import type { Evidence } from "../../evidence/types";
import { type Bilingual, type Entity, type EntityKind, entityKinds, type Language } from "../../records";
import { inEveryLanguage } from "../../records/base/languages";

/** A thing as a sentence writes it, away from its beginning. */
export interface Named extends Bilingual {
  readonly id: string;
  readonly kind: EntityKind;
}

/** What the picture writes for an entity. */
export function labelOf(entity: Entity): Bilingual {
  return entity.label ?? entity.name;
}

/** Lower case for a name that begins with an ordinary word; symbols and proper names (RUNX2, Notch, BV/TV) stay. */
function withinSentence(name: string, kind: EntityKind): string {
  const [first = "", ...rest] = name.split(" ");
  const ordinary = /^[A-Z][a-z]+(-[a-z]+)*,?$/.test(first);
  const proper = !entityKinds[kind].commonNoun && rest.length === 0;
  return ordinary && !proper ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** @returns the id in both languages for an entity that the evidence does not hold. */
export function namedOf(evidence: Evidence, id: string): Named {
  const entity = evidence.entities.get(id);
  if (!entity) return { id, kind: "molecule", ...inEveryLanguage(id) };
  const label = labelOf(entity);
  return { id, kind: entity.kind, ...label, en: withinSentence(label.en, entity.kind) };
}

/** The name of an entity on its own, in one language: as the picture labels it. */
export function nameOf(evidence: Evidence, id: string, language: Language): string {
  const entity = evidence.entities.get(id);
  return entity ? labelOf(entity)[language] : id;
}

/** The kind that decides the verb for several things at once: their own if they share it. */
export function commonKind(things: readonly Named[]): EntityKind {
  const [kind = "molecule", ...others] = new Set(things.map((thing) => thing.kind));
  return others.length === 0 ? kind : "molecule";
}
