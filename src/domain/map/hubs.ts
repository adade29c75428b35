import type { Evidence } from "../evidence/types";
import { grouped } from "../grouped";
import { statementsOf } from "../network/statements";

interface Join {
  readonly from: string;
  readonly to: string;
}

/** What touches more than this share of all things holds everything together, and tells nothing of what is near what. */
const hubShare = 0.3;
/** More hubs than this are no hubs. */
const mostHubs = 4;

/** Things that touch so much that all others would be one box with them; those with most neighbours first. */
export function hubsOf(ids: readonly string[], joined: readonly Join[]): readonly string[] {
  const near = new Map(ids.map((id) => [id, new Set<string>()]));
  for (const { from, to } of joined) {
    near.get(from)?.add(to);
    near.get(to)?.add(from);
  }
  const degree = (id: string) => near.get(id)?.size ?? 0;
  const hubs = ids.filter((id) => degree(id) > hubShare * ids.length).sort((a, b) => degree(b) - degree(a));
  return hubs.length <= mostHubs ? hubs : [];
}

/**
 * Things that touch hubs alone, together where they do the same to them, or have the same done to them by them. The largest
 * first. `rootOf`: what stands for an entity.
 */
export function alikeToHubs(
  evidence: Evidence,
  ids: readonly string[],
  hubs: readonly string[],
  rootOf: (id: string) => string,
): readonly (readonly string[])[] {
  const wanted = new Set(ids);
  const said = new Map<string, Set<string>>();
  for (const { source, target, sign } of statementsOf(evidence)) {
    const [from, to] = [rootOf(source), rootOf(target)];
    const [id, hub, way] = hubs.includes(to) ? [from, to, "to"] : [to, from, "from"];
    if (!hubs.includes(hub) || !wanted.has(id)) continue;
    const known = said.get(id) ?? new Set<string>();
    known.add(`${way} ${hub} ${sign}`);
    said.set(id, known);
  }
  const groups = grouped(ids, (id) => [...(said.get(id) ?? [])].sort().join("\n"));
  return [...groups.values()].sort((a, b) => b.length - a.length);
}
