import { longestPaths } from "./longest-paths";
import type { RootGraph } from "./roots";
import { sublayersOf } from "./sublayers";

/**
 * Layers of a network that no subject gives a beginning: what is acted on is right of what acts (longest path, arrows that
 * close a cycle left out). What nothing acts on is next to the first thing that it acts on. Things without a causal arrow
 * are beside what they interact with.
 */
export function layersByFlow({ roots, arrows }: RootGraph): readonly (readonly string[])[] {
  const ids = roots.map(({ id }) => id);
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  const directed = arrows.filter(({ from, to, edge }) => from !== to && edge.sign !== "interacts");
  for (const { from, to } of directed) next.get(from)?.push(to);
  const depth = longestPaths(ids, next);
  const at = (id: string) => depth.get(id) ?? 0;
  const isTarget = new Set(directed.map(({ to }) => to));
  for (const id of ids) {
    const later = (next.get(id) ?? []).map(at).filter((layer) => layer > at(id));
    if (!isTarget.has(id) && later.length > 0) depth.set(id, Math.min(...later) - 1);
  }
  const isCausal = new Set(directed.flatMap(({ from, to }) => [from, to]));
  for (const { from, to, edge } of arrows) {
    if (edge.sign !== "interacts") continue;
    if (!isCausal.has(to)) depth.set(to, at(from) + 1);
    else if (!isCausal.has(from)) depth.set(from, Math.max(0, at(to) - 1));
    isCausal.add(from).add(to);
  }
  const last = Math.max(0, ...ids.map(at));
  return Array.from({ length: last + 1 }, (_, layer) => ids.filter((id) => at(id) === layer))
    .filter((layer) => layer.length > 0)
    .flatMap((layer) => sublayersOf(layer, arrows));
}
