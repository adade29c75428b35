import type { Network } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import type { Box, Layout, NodeParts } from "../types";
import { closedWidthOf, measureRoot, type RootBox } from "./boxes";
import { captionPlaces } from "./captions";
import { dashOffsets } from "./dashes";
import { frameOf } from "./frame";
import { measures } from "./measures";
import { buildModel, layersFor, type Model, type Order } from "./model";
import { movedParts } from "./node-parts";
import { searchOrder } from "./order";
import { orderedLayers } from "./ordered-layers";
import { placeModel } from "./place";
import { headsAt, planRuns, type Run } from "./plan";
import { type RootGraph, rootGraph } from "./roots";
import { routeAll } from "./route-all";
import { roundTo } from "./spline";

export interface LayoutOptions {
  readonly language: Language;
  /** Order of the dataset; without it one is searched for in this network. */
  readonly order?: Order;
  readonly seed: number;
}

/**
 * Places all nodes of a network and routes all its arrows: fixed columns, boxes in the order given, arrows through lanes
 * between them. The same network, order and language give the same layout, to the byte.
 */
export function layoutNetwork(network: Network, { language, order, seed }: LayoutOptions): Layout {
  const graph = rootGraph(network);
  const found = order ?? searchOrder(network, { seed });
  const model = buildModel(graph, layersFor(graph, found));
  const runs = planRuns(graph, model);
  const roots = measureRoots(graph, model, runs, language);
  const layers = orderedLayers(model, found);
  const placement = placeModel(model, layers, runs, roots);
  const frame = frameOf(model, roots, runs);
  const top = measures.margin + measures.heading;
  const boxes = new Map<string, Box>();
  const parts: Record<string, NodeParts> = {};
  const y = placement.y.map((each) => roundTo(each + top));
  model.vertices.forEach((vertex, v) => {
    const root = roots.get(vertex.id);
    if (vertex.kind !== "box" || !root) return;
    const at = { x: roundTo((frame.left[vertex.layer] ?? 0) + root.width / 2), y: y[v] ?? 0 };
    boxes.set(root.id, { ...at, width: root.width, height: root.height });
    for (const [id, inner] of root.inner) {
      boxes.set(id, { ...inner, x: roundTo(at.x + inner.x), y: roundTo(at.y + inner.y) });
    }
    for (const [id, own] of root.parts) parts[id] = movedParts(own, at);
  });
  const drawn = { graph, model, frame, roots, boxes, placement: { ...placement, y } };
  const routes = routeAll(runs, drawn);
  const bottom = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height / 2));
  return {
    language,
    width: Math.ceil(frame.width),
    height: Math.ceil(Math.max(bottom, ...y, top) + measures.margin),
    boxes: Object.fromEntries(boxes),
    parts,
    routes,
    dashOffsets: dashOffsets(network.edges, routes, model.trees.bySource),
    captions: captionPlaces(model, frame, boxes),
  };
}

/** All boxes without a box around them, closed ones of a column equally wide. */
export function measureRoots(
  graph: RootGraph,
  model: Model,
  runs: readonly Run[],
  language: Language,
): ReadonlyMap<string, RootBox> {
  const heads = headsAt(runs, model);
  const leaving = new Set(
    runs.flatMap(({ arrow, kind }) => (arrow.main && kind !== "inside" ? [arrow.edge.source] : [])),
  );
  const roots = new Map<string, RootBox>();
  model.layers.forEach((layer, l) => {
    const nodes = layer.flatMap((v) => graph.nodes.get(model.vertices[v]?.id ?? "") ?? []);
    const widths = nodes.filter((node) => node.entity.kind !== "compound").map((node) => closedWidthOf(node, language));
    const closedWidth = Math.max(0, ...widths);
    const column = model.columns[l] ?? "markers";
    for (const node of nodes) {
      const minHeight = (heads.get(node.id) ?? 0) * measures.ports.heads + measures.ports.corner;
      roots.set(node.id, measureRoot(node, { graph, language, column, closedWidth, minHeight, leaving }));
    }
  });
  return roots;
}
