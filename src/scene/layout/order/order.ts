import type { Network } from "../../../domain/network/types";
import { buildModel, type LayerOrder, layersFor, type Model, type Order } from "../model/model";
import { lifted, rootGraph } from "../model/roots";
import { anneal } from "./anneal";
import { type DrawingWeight, weighedDrawings } from "./drawings";
import { newObjective, refineOrder, sumOf } from "./refine";

export interface OrderOptions {
  readonly seed: number;
  /** Independent searches; the best is taken. */
  readonly tries?: number;
  /** Orders drawn and compared after that, at most. */
  readonly steps?: number;
  /** Share of the usual work that the search may take, 0 to 1. */
  readonly effort?: number;
  /** Called after each search with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** A search that is done while the reader waits. */
export const shortSearch = { tries: 2, effort: 0.1 } as const;

/** Operations that all tries together may take: a few seconds, whatever the size of the network. */
const budget = 4e8;
/** The same for drawing orders that are nearly right: in the build, where a number of steps is asked for, and in the browser. */
const refineBudget = { build: 6e8, interactive: 2e7 } as const;
const mostRefined = 1500;
const weights: readonly DrawingWeight[] = [
  { boxes: "closed", language: "en", weight: 0.5 },
  { boxes: "closed", language: "zh", weight: 0.5 },
  { boxes: "open", language: "en", weight: 0.3 },
];

function orderOf(model: Model, order: readonly (readonly number[])[], columns: Order["columns"]): Order {
  const layers = order.map((layer, i): LayerOrder => {
    const items = layer.flatMap((v) => model.vertices[v]?.orderKey ?? []);
    return { column: model.columns[i] ?? "markers", items };
  });
  return { columns, layers };
}

/**
 * Finds the order for a network: boxes within their columns and bands, dummy vertices between them, so that few arrows cross and
 * those that are close stand close. Pass the network with all boxes open, which tells what groups hold; the order serves
 * every level. Of several searches the one is taken that draws best, closed and open, and then refined.
 */
export function searchOrder(network: Network, { seed, tries = 8, steps, effort = 1, onProgress }: OrderOptions): Order {
  const open = rootGraph(network);
  const graph = lifted(open);
  const layers = layersFor(graph, null);
  const model = buildModel(graph, layers);
  const columns = Object.fromEntries(layers.flatMap(({ column, ids }) => ids.map((id) => [id, column])));
  const plain = layers.map(({ column, ids }): LayerOrder => ({ column, items: ids }));
  const drawings = tries === 1 ? [] : weighedDrawings(open, { columns, layers: plain }, weights);
  const objective = newObjective(drawings);
  let best: { order: Order; cost: number } | null = null;
  for (let i = 0; i < tries; i++) {
    const found = anneal(model, { seed: seed * 7919 + i, budget: (effort * budget) / tries });
    const order = orderOf(model, found.order, columns);
    const cost = sumOf(objective.costs(order) ?? []);
    if (best === null || cost < best.cost) best = { order, cost };
    onProgress?.((0.3 * (i + 1)) / tries);
  }
  if (best === null || drawings.length === 0) return best?.order ?? { columns, layers: [] };
  const most = steps === undefined ? effort * refineBudget.interactive : refineBudget.build;
  const affordable = Math.floor(most / objective.work);
  return refineOrder(objective, best.order, {
    seed: seed * 104729,
    steps: Math.min(steps ?? mostRefined, affordable),
    onProgress: (share) => onProgress?.(0.3 + 0.7 * share),
  });
}
