import type { Language } from "../../../domain/records";
import { buildModel, type LayerOrder, layersFor, type Order } from "../model/model";
import { planRoutes } from "../model/plan";
import { lifted, type RootGraph } from "../model/roots";
import { measureRoots } from "../sizes/measure-roots";
import type { DrawingPlan } from "./cost-model";
import type { Weighed } from "./refine";

/** How much a drawing of a network counts: with all boxes closed or open, with the words of a language. */
export interface DrawingWeight {
  readonly boxes: "closed" | "open";
  readonly language: Language;
  readonly weight: number;
}

/** The network with all boxes closed, as far as the drawing goes: their members are gone, arrows end at the boxes. */
function closed(graph: RootGraph): RootGraph {
  const roots = graph.roots.map((node) => ({ ...node, open: false }));
  return { ...lifted(graph), roots, nodes: new Map(roots.map((node) => [node.id, node])), heldBy: new Map() };
}

/** A drawing of a graph, of which only the order within its layers is open. */
function drawingOf(
  graph: RootGraph,
  { columns, layers }: { columns: Order["columns"]; layers: readonly LayerOrder[] },
  language: Language,
): DrawingPlan {
  const model = buildModel(graph, layersFor(graph, { columns, layers: [...layers] }));
  const plans = planRoutes(graph, model);
  return { model, plans, boxes: measureRoots(graph, model, plans, language) };
}

/** The drawings of a graph with all boxes open that count in the choice of an order. `plain` has its layers in any order. */
export function weighedDrawings(open: RootGraph, plain: Order, weights: readonly DrawingWeight[]): Weighed[] {
  const graphs = { closed: closed(open), open };
  return weights.map(({ boxes, language, weight }) => ({
    drawing: drawingOf(graphs[boxes], plain, language),
    weight,
  }));
}
