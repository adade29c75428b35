import type { Network } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import { dashedLines, dashesOf } from "../dashes/dashes";
import type { Box, Layout, NodeParts, Setting } from "../types";
import { measures } from "./base/measures";
import { turnedBox, turnedPoint, turnedRoute } from "./base/turned";
import { captionPlaces } from "./captions";
import { columnExtents } from "./channels/column-extents";
import { placeModel } from "./coordinates/place";
import { buildModel, layersFor, type Order } from "./model/model";
import { planRoutes } from "./model/plan";
import { rootGraph } from "./model/roots";
import { searchOrder } from "./order/order";
import { orderedLayers } from "./order/ordered-layers";
import { routeAll } from "./routes/route-all";
import { roundTo } from "./routes/spline";
import { partColumns } from "./rows/part-columns";
import { measureRoots } from "./sizes/measure-roots";
import { movedParts } from "./sizes/node-parts";
import { measureStacked } from "./sizes/stacked";

export interface LayoutOptions {
  readonly language: Language;
  /** Order of the dataset; without it one is searched for in this network. */
  readonly order?: Order;
  readonly seed: number;
  /** Columns where absent. */
  readonly setting?: Setting;
  /** In rows: the width to keep to, scene units. Each column becomes several rows then; one row where absent. */
  readonly across?: number;
}

/** Operations that the search for tracks may take between two rows, of which there are many. */
const rowBudget = 2e5;

/**
 * Places all nodes of a network and routes all its arrows: fixed columns, boxes in the order given, arrows through dummy vertices
 * between them. The same network, order and language give the same layout, to the byte.
 */
export function layoutNetwork(network: Network, options: LayoutOptions): Layout {
  const { language, order, seed, setting, across: most } = options;
  const turns = setting !== undefined && setting !== "columns";
  const graph = rootGraph(network);
  const known = order ?? searchOrder(network, { seed });
  const isParted = turns && most !== undefined;
  const found = isParted ? partColumns(graph, known, { language, across: most }) : known;
  const model = buildModel(graph, layersFor(graph, found));
  const plans = planRoutes(graph, model);
  const roots = turns
    ? measureStacked(graph, model, plans, {
        language,
        wide: setting === "wide rows",
        ...(isParted && { wideSubjects: true }),
      })
    : measureRoots(graph, model, plans, language);
  const layers = orderedLayers(model, found);
  const placed = placeModel(model, layers, plans, roots);
  const top = measures.margin + (isParted ? 0 : measures.heading);
  const y = placed.y.map((each) => roundTo(each + top));
  const placement = { ...placed, y };
  const extents = columnExtents(model, roots, plans, placement, {
    ...(turns && { least: measures.channel.leastRow }),
    ...(isParted && { budget: rowBudget }),
  });
  const boxes = new Map<string, Box>();
  const parts: Record<string, NodeParts> = {};
  model.vertices.forEach((vertex, v) => {
    const root = roots.get(vertex.id);
    if (vertex.kind !== "box" || !root) return;
    const at = { x: roundTo((extents.left[vertex.layer] ?? 0) + root.width / 2), y: y[v] ?? 0 };
    boxes.set(root.id, { ...at, width: root.width, height: root.height });
    for (const [id, inner] of root.inner) {
      boxes.set(id, { ...inner, x: roundTo(at.x + inner.x), y: roundTo(at.y + inner.y) });
    }
    for (const [id, own] of root.parts) parts[id] = movedParts(own, turns ? turnedPoint(at) : at);
  });
  const drawn = { graph, model, extents, roots, boxes, placement, flatSides: turns };
  const routed = routeAll(plans, drawn);
  const routes = turns ? mapped(routed, turnedRoute) : routed;
  const bottom = Math.max(0, ...[...boxes.values()].map((box) => box.y + box.height / 2));
  const across = Math.ceil(extents.width);
  const down = Math.ceil(Math.max(bottom, ...y, top) + measures.margin);
  const placedBoxes = Object.fromEntries(boxes);
  return {
    language,
    ...(turns && { setting }),
    width: turns ? down : across,
    height: turns ? across : down,
    boxes: turns ? mapped(placedBoxes, turnedBox) : placedBoxes,
    parts,
    routes,
    dashes: dashesOf(dashedLines(network.edges, routes)),
    // Rows have no room for a heading beside them.
    captions: turns ? [] : captionPlaces(model, extents, boxes),
  };
}

function mapped<T>(all: Readonly<Record<string, T>>, change: (each: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([id, each]) => [id, change(each)]));
}
