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
  const layers = new Map<number, string[]>();
  for (const id of ids) {
    const layer = layers.get(at(id));
    if (layer) layer.push(id);
    else layers.set(at(id), [id]);
  }
  const inOrder = [...layers].sort(([a], [b]) => a - b).map(([, layer]) => layer);
  return joined(inOrder, ids.length).flatMap((layer) => sublayersOf(layer, arrows));
}

/** Fewer boxes than this keep a layer for every step, however long their longest path. */
const leastJoined = 30;
/** Layers for a number of boxes so that the picture is somewhat wider than high: a layer is about four times as wide as a box is high. */
const layersFor = (boxes: number) => Math.max(3, Math.round(Math.sqrt(0.4 * boxes)));

/** Neighbouring layers as one where a long path would make the picture a strip. */
function joined(layers: readonly (readonly string[])[], boxes: number): readonly (readonly string[])[] {
  const most = layersFor(boxes);
  if (boxes < leastJoined || layers.length <= 1.5 * most) return layers;
  const tall = Math.ceil(boxes / most);
  const result: string[][] = [];
  for (const layer of layers) {
    const last = result.at(-1);
    if (last && last.length + layer.length / 2 <= tall) last.push(...layer);
    else result.push([...layer]);
  }
  return result;
}
