import type { Network } from "../../../domain/network/types";
import type { Language } from "../../../domain/records";
import { buildModel, type LayerOrder, layersFor, type Model, type Order } from "../model/model";
import { planRoutes } from "../model/plan";
import { lifted, type RootGraph, rootGraph } from "../model/roots";
import { measureRoots } from "../sizes/measure-roots";
import { anneal } from "./anneal";
import type { DrawingPlan } from "./cost-model";
import { newObjective, refineOrder, sumOf, type Weighed } from "./refine";

export interface OrderOptions {
  readonly seed: number;
  /** Independent searches; the best is taken. */
  readonly tries?: number;
  /** Orders drawn and compared after that, at most. */
  readonly steps?: number;
  /** Called after each search with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Operations that all tries together may take: a few seconds, whatever the size of the network. */
const budget = 4e8;
/** The same for drawing orders that are nearly right: in the build, where a number of steps is asked for, and in the browser. */
const refineBudget = { build: 6e8, interactive: 2e7 } as const;
const mostRefined = 1500;
/** How much the drawings count: closed, and with all boxes open. */
const weights = { closed: 0.5, open: 0.3 } as const;

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

/** A drawing of a graph, of which only the order within its layers is open. */
function drawingOf(
  graph: RootGraph,
  columns: Order["columns"],
  layers: LayerOrder[],
  language: Language = "en",
): DrawingPlan {
  const model = buildModel(graph, layersFor(graph, { columns, layers }));
  const plans = planRoutes(graph, model);
  return { model, plans, boxes: measureRoots(graph, model, plans, language) };
}

/**
 * Finds the order for a network: boxes within their columns and bands, dummy vertices between them, so that few arrows cross and
 * those that are close stand close. Pass the network with all boxes open, which tells what groups hold; the order serves
 * every level. Of several searches the one is taken that draws best, closed and open, and then refined.
 */
export function searchOrder(network: Network, { seed, tries = 8, steps, onProgress }: OrderOptions): Order {
  const open = rootGraph(network);
  const graph = lifted(open);
  const layers = layersFor(graph, null);
  const model = buildModel(graph, layers);
  const columns = Object.fromEntries(layers.flatMap(({ column, ids }) => ids.map((id) => [id, column])));
  const plain = layers.map(({ column, ids }): LayerOrder => ({ column, items: ids }));
  const drawings: Weighed[] =
    tries === 1
      ? []
      : [
          { drawing: drawingOf(closed(open), columns, plain, "en"), weight: weights.closed },
          { drawing: drawingOf(closed(open), columns, plain, "zh"), weight: weights.closed },
          { drawing: drawingOf(open, columns, plain, "en"), weight: weights.open },
        ];
  const objective = newObjective(drawings);
  let best: { order: Order; cost: number } | null = null;
  for (let i = 0; i < tries; i++) {
    const found = anneal(model, { seed: seed * 7919 + i, budget: budget / tries });
    const order = orderOf(model, found.order, columns);
    const cost = sumOf(objective.costs(order) ?? []);
    if (best === null || cost < best.cost) best = { order, cost };
    onProgress?.((0.3 * (i + 1)) / tries);
  }
  if (best === null || drawings.length === 0) return best?.order ?? { columns, layers: [] };
  const affordable = Math.floor((steps === undefined ? refineBudget.interactive : refineBudget.build) / objective.work);
  return refineOrder(objective, best.order, {
    seed: seed * 104729,
    steps: Math.min(steps ?? mostRefined, affordable),
    onProgress: (share) => onProgress?.(0.3 + 0.7 * share),
  });
}
