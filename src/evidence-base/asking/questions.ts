import type { BaseEdge, BaseEntity, BaseRow, EvidenceBase } from "../model/contract";
import { identifiersOf, namesOf } from "../model/identity";

/** How far a question has come, and how it is ended. */
export interface Asking {
  readonly signal?: AbortSignal;
  readonly progress?: (done: number, of: number) => void;
}

/** Something that a base is asked about: a node of a collection. */
export interface Node {
  readonly id: string;
  readonly names: readonly string[];
  readonly xrefs: readonly string[];
}

/**
 * The entity of a base for each node that it has, by id: the one with its identifier, else the one that goes by one of its names, where that is one
 * alone. A node of several entities, such as a family, is none of its members.
 */
export async function matched(base: EvidenceBase, nodes: readonly Node[]): Promise<ReadonlyMap<string, BaseEntity>> {
  const asked = nodes.map((node) => {
    const [name = "", ...synonyms] = node.names;
    return { node, identifiers: identifiersOf(node.xrefs), names: namesOf({ name, synonyms, xrefs: node.xrefs }) };
  });
  const found = await base.named([...new Set(asked.flatMap(({ identifiers, names }) => [...identifiers, ...names]))]);
  const byXref = new Map(found.flatMap((entity) => identifiersOf(entity.xrefs).map((xref) => [xref, entity] as const)));
  const byName = new Map<string, BaseEntity[]>();
  for (const entity of found)
    for (const name of namesOf(entity)) byName.set(name, [...(byName.get(name) ?? []), entity]);
  return new Map(
    asked.flatMap(({ node, identifiers, names }) => {
      const [identified] = identifiers.flatMap((xref) => byXref.get(xref) ?? []);
      const named = new Set(names.flatMap((name) => byName.get(name) ?? []));
      const entity = identified ?? (named.size === 1 ? [...named][0] : undefined);
      return entity === undefined ? [] : [[node.id, entity] as const];
    }),
  );
}

/** Edges between two different of these entities, the best supported first. Rejects with the signal's reason where it is ended. */
export async function edgesBetween(
  base: EvidenceBase,
  keys: readonly string[],
  { signal, progress }: Asking = {},
): Promise<readonly BaseEdge[]> {
  const all = [...new Set(keys)].toSorted();
  const ends = new Set(all);
  const found: BaseEdge[] = [];
  for (const [at, key] of all.entries()) {
    signal?.throwIfAborted();
    progress?.(at, all.length);
    const edges = await base.edges(key, "source");
    found.push(...edges.filter(({ source, target }) => source !== target && ends.has(target)));
  }
  return bestFirst(found);
}

/** Edges of one entity with others, the best supported first. */
export async function edgesAround(base: EvidenceBase, key: string): Promise<readonly BaseEdge[]> {
  return bestFirst((await base.edges(key)).filter(({ source, target }) => source !== target));
}

/** Every row of these edges. `around`: the entity that all of them touch, whose rows lie together. */
export async function rowsOf(
  base: EvidenceBase,
  edges: readonly BaseEdge[],
  around: string | null,
  { signal, progress }: Asking = {},
): Promise<readonly BaseRow[]> {
  const rows: BaseRow[] = [];
  for (const [at, edge] of edges.entries()) {
    signal?.throwIfAborted();
    progress?.(at, edges.length);
    rows.push(...(await base.evidence(edge, edge.target === around ? "target" : "source")));
  }
  return rows;
}

/** By papers, then by rows; what is equal by name. */
function bestFirst(edges: readonly BaseEdge[]): readonly BaseEdge[] {
  const name = ({ sourceName, targetName }: BaseEdge) => `${sourceName} ${targetName}`;
  return edges.toSorted((a, b) => b.papers - a.papers || b.rows - a.rows || (name(a) < name(b) ? -1 : 1));
}
