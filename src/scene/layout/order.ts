import type { Network } from "../../domain/network/types";
import { anneal } from "./anneal";
import { buildModel, type LayerOrder, layersFor, type Model, type Order } from "./model";
import { rootGraph } from "./roots";

export interface OrderOptions {
  readonly seed: number;
  /** Independent searches; the best is taken. */
  readonly tries?: number;
  /** Called after each search with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Work that all tries together may take, in segments looked at: keeps the largest networks within seconds. */
const budget = 1.2e7;

function orderOf(model: Model, order: readonly (readonly number[])[], columns: Order["columns"]): Order {
  const layers = order.map((layer, i): LayerOrder => {
    const items = layer.flatMap((v) => model.vertices[v]?.id ?? []);
    return { column: model.columns[i] ?? "markers", items };
  });
  return { columns, layers };
}

/** Height that the search takes a vertex for: lanes are thin. */
function sizesOf(model: Model): number[] {
  return model.vertices.map((vertex) => (vertex.kind === "box" ? 6 : 1));
}

/**
 * Orders for a network, best first: boxes within their columns and bands, lanes between them, so that few arrows cross
 * and those that are close stand close. Pass the network with all boxes open, which tells what groups hold.
 */
export function searchOrders(network: Network, { seed, tries = 8, onProgress }: OrderOptions): Order[] {
  const graph = rootGraph(network);
  const layers = layersFor(graph, null);
  const model = buildModel(graph, layers);
  const columns = Object.fromEntries(layers.flatMap(({ column, ids }) => ids.map((id) => [id, column])));
  const perStep = model.gutters.reduce((sum, gutter) => sum + gutter.length, 1);
  const steps = Math.min(7000, Math.floor(budget / perStep / tries));
  const found: { order: Order; cost: number }[] = [];
  for (let i = 0; i < tries; i++) {
    const { order, cost } = anneal(model, model.layers, { seed: seed * 7919 + i, steps, sizes: sizesOf(model) });
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
