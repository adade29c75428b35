import { identitySchema } from "../../dataset/library";
import { nameKey } from "../../domain/names/name-key";
import type { Entity } from "../../domain/records";
import { inAnyLanguage } from "../../domain/records/base/languages";
import type { Candidate } from "./choices";

type By = Candidate["by"];

/** How a name was found, the surest first. */
const ranks: readonly By[] = ["identifier", "id", "name", "label", "symbol", "synonym"];

/** Entities of a collection and of the library by everything that they are called. */
export interface EntityIndex {
  /** All that go by a name, the surest first; those of the collection before those of the library. */
  readonly named: (name: string) => readonly Candidate[];
  /** All that have one of these identifiers. */
  readonly identified: (xrefs: readonly string[]) => readonly Candidate[];
  /** The record of a library's entity. */
  readonly fromLibrary: (id: string) => Entity | null;
}

export function entityIndex(own: readonly Entity[], library: readonly unknown[]): EntityIndex {
  const identities = library.flatMap((raw) => {
    const parsed = identitySchema.safeParse(raw);
    return parsed.success ? [parsed.data as Entity] : [];
  });
  const ids = new Set(own.map(({ id }) => id));
  const rest = identities.filter(({ id }) => !ids.has(id));
  const byName = new Map<string, Candidate[]>();
  const byXref = new Map<string, Candidate[]>();
  const add = (into: Map<string, Candidate[]>, key: string, candidate: Candidate): void => {
    const all = into.get(key) ?? [];
    if (!all.some(({ id }) => id === candidate.id)) into.set(key, [...all, candidate]);
  };
  for (const by of ranks)
    for (const [where, list] of [
      ["collection", own],
      ["library", rest],
    ] as const)
      for (const entity of list) {
        const candidate = { id: entity.id, name: entity.name.en, by, in: where };
        for (const word of wordsOf(entity, by))
          add(by === "identifier" ? byXref : byName, by === "identifier" ? word : nameKey(word), candidate);
      }
  const byId = new Map(identities.map((entity) => [entity.id, entity]));
  return {
    named: (name) => inOrder(byName.get(nameKey(name)) ?? []),
    identified: (xrefs) =>
      inOrder([...new Map(xrefs.flatMap((xref) => byXref.get(xref) ?? []).map((each) => [each.id, each])).values()]),
    fromLibrary: (id) => byId.get(id) ?? null,
  };
}

function inOrder(candidates: readonly Candidate[]): readonly Candidate[] {
  const place = (candidate: Candidate) =>
    (candidate.in === "collection" ? 0 : ranks.length) + ranks.indexOf(candidate.by);
  return candidates.toSorted((a, b) => place(a) - place(b));
}

function wordsOf(entity: Entity, by: By): readonly string[] {
  switch (by) {
    case "identifier":
      // A gene has a symbol, of which there is one for all species; that is a name and no identifier.
      return entity.xrefs.filter((xref) => !xref.startsWith("hgnc.symbol:"));
    case "id":
      return [entity.id];
    case "name":
      return inAnyLanguage(entity.name);
    case "label":
      return inAnyLanguage(entity.label);
    case "symbol":
      return entity.xrefs.flatMap((xref) =>
        xref.startsWith("hgnc.symbol:") ? [xref.slice("hgnc.symbol:".length)] : [],
      );
    case "synonym":
      return entity.synonyms;
  }
}
