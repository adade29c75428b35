import type { Network } from "../../domain/network/types";
import { anneal } from "./anneal";
import { drawingCost } from "./drawing-cost";
import { measureRoots } from "./measure-roots";
import { buildModel, type LayerOrder, layersFor, type Model, type Order } from "./model";
import { orderedLayers } from "./ordered-layers";
import { placeModel } from "./place";
import { planRuns } from "./plan";
import { lifted, type RootGraph, rootGraph } from "./roots";

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

/** The network with all boxes closed, as far as the drawing goes: their members are gone, arrows end at the boxes. */
function closed(graph: RootGraph): RootGraph {
  const roots = graph.roots.map((node) => ({ ...node, open: false }));
  return { ...lifted(graph), roots, nodes: new Map(roots.map((node) => [node.id, node])), heldBy: new Map() };
}

/** What a graph would cost to draw in an order, but for the uprights' x: a careful guess to rank orders by. */
function costOf(graph: RootGraph, order: Order): number {
  const model = buildModel(graph, layersFor(graph, order));
  const runs = planRuns(graph, model);
  const boxes = measureRoots(graph, model, runs, "en");
  return drawingCost({ model, runs, boxes }, placeModel(model, orderedLayers(model, order), runs, boxes));
}

/**
 * Finds the order for a network: boxes within their columns and bands, lanes between them, so that few arrows cross and
 * those that are close stand close. Pass the network with all boxes open, which tells what groups hold; the order serves
 * every level. Of several searches the one is taken that draws best, closed and open.
 */
export function searchOrder(network: Network, { seed, tries = 8, onProgress }: OrderOptions): Order {
  const open = rootGraph(network);
  const graph = lifted(open);
  const layers = layersFor(graph, null);
  const model = buildModel(graph, layers);
  const columns = Object.fromEntries(layers.flatMap(({ column, ids }) => ids.map((id) => [id, column])));
  const drawings = [closed(open), open];
  let best: { order: Order; cost: number } | null = null;
  for (let i = 0; i < tries; i++) {
    const found = anneal(model, { seed: seed * 7919 + i, budget: budget / tries });
    const order = orderOf(model, found.order, columns);
    const cost = tries === 1 ? 0 : drawings.reduce((sum, each) => sum + costOf(each, order), 0);
    if (best === null || cost < best.cost) best = { order, cost };
    onProgress?.((i + 1) / tries);
  }
  return best?.order ?? { columns, layers: [] };
}
