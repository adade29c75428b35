import type { Column } from "../../types";
import { type Band, bandOf, columnOrder, columnsOf } from "./columns";
import { type BundleKind, bundleEdges, type EdgeBundles } from "./edge-bundles";
import { layersByFlow } from "./flow-layers";
import type { RootGraph } from "./roots";
import { sublayersOf } from "./sublayers";

/** One column, or part of one, as it stands in the picture. */
export interface LayerOrder {
  readonly column: Column;
  /** Ids of boxes and keys of dummy vertices, from top to bottom. */
  readonly items: readonly string[];
}

/** What is found once for a dataset and shared by all levels and languages. */
export interface Order {
  readonly columns: Readonly<Record<string, Column>>;
  readonly layers: readonly LayerOrder[];
}

/** A box, or a dummy vertex: the narrow slot in which arrows pass a column between its boxes. */
export interface Vertex {
  /** Id of the box, or key of the dummy vertex in its layer: the bundle whose arrows run in it. */
  readonly id: string;
  /** What an order calls it: for a dummy vertex the bundle as it would be if all boxes were closed. */
  readonly orderKey: string;
  readonly layer: number;
  readonly kind: "box" | "dummy";
  readonly band: Band | null;
}

/** What one bundle connects in a channel: vertices on its left with vertices on its right. */
export interface Bundle {
  readonly bundle: string;
  readonly kind: BundleKind;
  readonly left: readonly number[];
  readonly right: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
}

/** Two vertices that would like to be level. */
export interface Link {
  readonly a: number;
  readonly b: number;
}

/** A drawing in layers in which every arrow that passes a column has a dummy vertex there. */
export interface Model {
  readonly vertices: readonly Vertex[];
  readonly columns: readonly Column[];
  readonly isByFlow: boolean;
  /** Vertices of each layer, in the order in which they were made. */
  readonly layers: readonly (readonly number[])[];
  /** Bundles between each layer and the next. */
  readonly channels: readonly (readonly Bundle[])[];
  /** Arrows between neighbouring layers. */
  readonly links: readonly Link[];
  /** Background arrows of boxes that nothing else holds. */
  readonly faint: readonly Link[];
  /** Dummy vertices of an arrow, by its id, from left to right. */
  readonly dummiesOf: ReadonlyMap<string, readonly number[]>;
  readonly boxes: ReadonlyMap<string, number>;
  /** Arrows that share dummy vertices. */
  readonly bundles: EdgeBundles;
}

/** Layers of boxes for a graph, those of an order where it knows them. */
export function layersFor(graph: RootGraph, order: Order | null): { column: Column; ids: string[] }[] {
  const columns = columnsOf(graph, order?.columns);
  if (order === null && graph.isByFlow) return layersByFlow(graph).map((ids) => ({ column: "markers", ids: [...ids] }));
  if (order === null) {
    return columnOrder.flatMap((column) => {
      const ids = graph.roots.filter((root) => columns.get(root.id) === column).map((root) => root.id);
      if (ids.length === 0) return [];
      return sublayersOf(ids, graph.arrows).map((part) => ({ column, ids: [...part] }));
    });
  }
  const left = new Set(graph.roots.map((root) => root.id));
  const layers = order.layers.map(({ column, items }) => ({ column, ids: items.filter((id) => left.delete(id)) }));
  for (const id of left) {
    const column = columns.get(id) ?? "markers";
    const layer = layers.findLast((each) => each.column === column);
    if (layer) layer.ids.push(id);
    else layers.push({ column, ids: [id] });
  }
  return layers
    .filter(({ ids }) => ids.length > 0)
    .sort((a, b) => columnOrder.indexOf(a.column) - columnOrder.indexOf(b.column));
}

/** The layered model of a graph: arrows of one bundle share their dummy vertices. */
export function buildModel(graph: RootGraph, layers: readonly { column: Column; ids: readonly string[] }[]): Model {
  const vertices: Vertex[] = [];
  const boxes = new Map<string, number>();
  const byLayer: number[][] = layers.map(() => []);
  const addVertex = (vertex: Vertex): number => {
    byLayer[vertex.layer]?.push(vertices.length);
    return vertices.push(vertex) - 1;
  };
  layers.forEach(({ ids }, layer) => {
    for (const id of ids) {
      const node = graph.nodes.get(id);
      if (node) boxes.set(id, addVertex({ id, orderKey: id, layer, kind: "box", band: bandOf(node) }));
    }
  });
  const layerOf = (v: number) => vertices[v]?.layer ?? 0;
  const main = graph.arrows.filter((arrow) => arrow.main);
  const bundles = bundleEdges(main, ({ from, to }) => layerOf(boxes.get(from) ?? -1) < layerOf(boxes.get(to) ?? -1));
  const dummies = new Map<string, number>();
  const channels = layers.map(() => new Map<string, Map<string, readonly [number, number]>>());
  const connect = (bundle: string, a: number, b: number) => {
    const channel = channels[layerOf(a)];
    const pairs = channel?.get(bundle) ?? new Map<string, readonly [number, number]>();
    channel?.set(bundle, pairs.set(`${a} ${b}`, [a, b]));
  };
  const links = new Map<string, Link>();
  const dummiesOf = new Map<string, readonly number[]>();
  for (const arrow of main) {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const bundle = bundles.of.get(arrow.edge.id) ?? arrow.edge.id;
    const [first, last] = layerOf(from) <= layerOf(to) ? [from, to] : [to, from];
    if (layerOf(first) === layerOf(last)) {
      links.set(`${first} ${last}`, { a: first, b: last });
      continue;
    }
    const passed: number[] = [];
    for (let layer = layerOf(first) + 1; layer < layerOf(last); layer++) {
      const key = `${layer} ${bundle}`;
      const dummy =
        dummies.get(key) ??
        addVertex({ id: bundle, orderKey: bundles.orderKeys.get(bundle) ?? bundle, layer, kind: "dummy", band: null });
      dummies.set(key, dummy);
      passed.push(dummy);
    }
    dummiesOf.set(arrow.edge.id, passed);
    const chain = [first, ...passed, last];
    chain.slice(1).forEach((b, i) => {
      const a = chain[i] ?? first;
      connect(bundle, a, b);
      links.set(`${a} ${b}`, { a, b });
    });
  }
  return {
    vertices,
    columns: layers.map(({ column }) => column),
    isByFlow: graph.isByFlow,
    layers: byLayer,
    channels: channels.map((inChannel) =>
      [...inChannel].map(([bundle, pairs]) => ({
        bundle,
        kind: bundles.kinds.get(bundle) ?? "source",
        left: [...new Set([...pairs.values()].map(([left]) => left))],
        right: [...new Set([...pairs.values()].map(([, right]) => right))],
        pairs: [...pairs.values()],
      })),
    ),
    links: [...links.values()],
    faint: faintLinks(graph, boxes, [...links.values()]),
    dummiesOf,
    boxes,
    bundles,
  };
}

/** Background arrows of boxes without any other: the only hint where those belong. */
function faintLinks(graph: RootGraph, boxes: ReadonlyMap<string, number>, links: readonly Link[]): Link[] {
  const held = new Set(links.flatMap(({ a, b }) => [a, b]));
  return graph.arrows.flatMap(({ from, to, main }): Link[] => {
    const [a, b] = [boxes.get(from), boxes.get(to)];
    if (main || a === undefined || b === undefined || a === b || (held.has(a) && held.has(b))) return [];
    return [{ a, b }];
  });
}
