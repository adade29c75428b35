import type { Network } from "../../../domain/network/types";
import type { CompiledDataset } from "../../../domain/records";
import type { RootGraph } from "../model/roots";

/** More nodes or arrows than this are no picture of columns any more: every arrow would cross hundreds of others. */
const most = { nodes: 320, arrows: 500 } as const;

/** Whether a network is placed as a map of near things and not in columns. */
export function isLarge({ nodes, edges }: Network): boolean {
  return nodes.length > most.nodes || edges.length > most.arrows;
}

/** Arrows for each box from which on columns are full of lines that pass. */
const dense = 4;

/** Whether a part of a large network has no place in columns: a map of boxes, or more arrows than columns have room for. */
export function isMap({ roots, arrows }: RootGraph): boolean {
  if (roots.filter(({ openable }) => openable).length > roots.length / 2) return true;
  const pairs = new Set(arrows.flatMap(({ from, to }) => (from === to ? [] : [`${from}\n${to}`])));
  return pairs.size > dense * roots.length;
}

/** Whether the network of a dataset with all its boxes open is large. Pairs are counted, and nothing is judged. */
export function isLargeDataset({ entities, findings, background, relations }: CompiledDataset): boolean {
  if (entities.length > most.nodes) return true;
  const pairs = new Set([
    ...findings.map(({ subject, object }) => `finding ${subject} ${object}`),
    ...background.map(({ source, target }) => `background ${source} ${target}`),
    ...relations.map(({ source, target }) => `database ${source} ${target}`),
  ]);
  return pairs.size > most.arrows;
}
