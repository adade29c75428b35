import type { Network } from "../../domain/network/types";
import { anneal } from "./anneal";
import { buildModel, type LayerOrder, layersFor, type Model, type Order } from "./model";
import { lifted, rootGraph } from "./roots";

export interface OrderOptions {
  readonly seed: number;
  /** Independent searches; the best is taken. */
  readonly tries?: number;
  /** Called after each search with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Operations that all tries together may take: a few seconds, whatever the size of the network. */
const budget = 4e8;

function orderOf(model: Model, order: readonly (readonly number[])[], columns: Order["columns"]): Order {
  const layers = order.map((layer, i): LayerOrder => {
    const items = layer.flatMap((v) => model.vertices[v]?.orderKey ?? []);
    return { column: model.columns[i] ?? "markers", items };
  });
  return { columns, layers };
}

/**
 * Orders for a network, best first: boxes within their columns and bands, lanes between them, so that few arrows cross
 * and those that are close stand close. Pass the network with all boxes open, which tells what groups hold; the order
 * serves every level.
 */
export function searchOrders(network: Network, { seed, tries = 4, onProgress }: OrderOptions): Order[] {
  const graph = lifted(rootGraph(network));
  const layers = layersFor(graph, null);
  const model = buildModel(graph, layers);
  const columns = Object.fromEntries(layers.flatMap(({ column, ids }) => ids.map((id) => [id, column])));
  const found: { order: Order; cost: number }[] = [];
  for (let i = 0; i < tries; i++) {
    const { order, cost } = anneal(model, { seed: seed * 7919 + i, budget: budget / tries });
    found.push({ order: orderOf(model, order, columns), cost });
    onProgress?.((i + 1) / tries);
  }
  found.sort((a, b) => a.cost - b.cost);
  return found.map(({ order }) => order);
}

/** The best order found. */
export function searchOrder(network: Network, options: OrderOptions): Order {
  return searchOrders(network, options)[0] ?? { columns: {}, layers: [] };
}
