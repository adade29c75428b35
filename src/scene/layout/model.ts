import type { Column } from "../types";
import { type Band, bandOf, columnOrder, columnsOf } from "./columns";
import type { Arrow, RootGraph } from "./roots";
import { sublayersOf } from "./sublayers";

/** One column, or part of one, as it stands in the picture. */
export interface LayerOrder {
  readonly column: Column;
  /** Ids of boxes and keys of lanes, from top to bottom. */
  readonly items: readonly string[];
}

/** What is found once for a dataset and shared by all levels and languages. */
export interface Order {
  readonly columns: Readonly<Record<string, Column>>;
  readonly layers: readonly LayerOrder[];
}

/** A box, or a lane: the narrow slot in which arrows pass a column between its boxes. */
export interface Vertex {
  readonly id: string;
  readonly layer: number;
  readonly kind: "box" | "lane";
  readonly band: Band | null;
}

/** What connects two neighbouring layers: `left` in the one, `right` in the next; indices of vertices. */
export interface Segment {
  readonly left: number;
  readonly right: number;
  /** Number of arrows that it carries. */
  readonly arrows: number;
}

/** A drawing in layers in which every arrow that passes a column has a lane there. */
export interface Model {
  readonly vertices: readonly Vertex[];
  readonly columns: readonly Column[];
  /** Vertices of each layer, in the order in which they were made. */
  readonly layers: readonly (readonly number[])[];
  /** Segments between layer i and layer i + 1. */
  readonly gutters: readonly (readonly Segment[])[];
  /** Arrows between boxes of one layer. */
  readonly beside: readonly Segment[];
  /** Lanes of an arrow, by its id, from left to right. */
  readonly lanesOf: ReadonlyMap<string, readonly number[]>;
  readonly boxes: ReadonlyMap<string, number>;
  /** Arrows whose lanes are shared by their source (others: by their target). */
  readonly bySource: ReadonlySet<string>;
}

/** Arrows that look the same: they may share a lane, a port and a head. */
export function styleOf({ edge }: Arrow): string {
  return `${edge.cls}:${edge.sign}`;
}

function count(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** Layers of boxes for a graph, those of an order where it knows them. */
export function layersFor(graph: RootGraph, order: Order | null): { column: Column; ids: string[] }[] {
  const columns = columnsOf(graph, order?.columns);
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

/**
 * The layered model of a graph. Arrows that look the same and come from one source, or run to one target, share their
 * lanes: whichever of the two serves more of them.
 */
export function buildModel(graph: RootGraph, layers: readonly { column: Column; ids: readonly string[] }[]): Model {
  const vertices: Vertex[] = [];
  const boxes = new Map<string, number>();
  const byLayer: number[][] = layers.map(() => []);
  layers.forEach(({ ids }, layer) => {
    for (const id of ids) {
      const node = graph.nodes.get(id);
      if (!node) continue;
      boxes.set(id, vertices.length);
      byLayer[layer]?.push(vertices.length);
      vertices.push({ id, layer, kind: "box", band: bandOf(node) });
    }
  });
  const layerOf = (id: string) => vertices[boxes.get(id) ?? -1]?.layer ?? 0;
  const main = graph.arrows.filter((arrow) => arrow.main);
  const long = main.filter(({ from, to }) => Math.abs(layerOf(from) - layerOf(to)) > 1);
  const sources = new Map<string, number>();
  const targets = new Map<string, number>();
  for (const arrow of long) {
    count(sources, `${arrow.edge.source} ${styleOf(arrow)}`);
    count(targets, `${arrow.edge.target} ${styleOf(arrow)}`);
  }
  const lanes = new Map<string, number>();
  const segments: Map<string, Segment>[] = layers.slice(1).map(() => new Map());
  const beside = new Map<string, Segment>();
  const lanesOf = new Map<string, readonly number[]>();
  const bySource = new Set<string>();
  const add = (map: Map<string, Segment> | undefined, left: number, right: number) => {
    const key = `${left} ${right}`;
    map?.set(key, { left, right, arrows: (map.get(key)?.arrows ?? 0) + 1 });
  };
  for (const arrow of main) {
    const [from, to] = [boxes.get(arrow.from), boxes.get(arrow.to)];
    if (from === undefined || to === undefined || from === to) continue;
    const style = styleOf(arrow);
    const ownSource = `${arrow.edge.source} ${style}`;
    const ownTarget = `${arrow.edge.target} ${style}`;
    const shareSource = (sources.get(ownSource) ?? 0) > (targets.get(ownTarget) ?? 0);
    if (shareSource) bySource.add(arrow.edge.id);
    const [first, last] = layerOf(arrow.from) <= layerOf(arrow.to) ? [from, to] : [to, from];
    const [start, stop] = [layerOf(vertices[first]?.id ?? ""), layerOf(vertices[last]?.id ?? "")];
    if (start === stop) {
      add(beside, from, to);
      continue;
    }
    const passed: number[] = [];
    for (let layer = start + 1; layer < stop; layer++) {
      const key = shareSource ? `from ${ownSource}` : `to ${ownTarget}`;
      const inLayer = `${layer} ${key}`;
      let lane = lanes.get(inLayer);
      if (lane === undefined) {
        lane = vertices.length;
        lanes.set(inLayer, lane);
        byLayer[layer]?.push(lane);
        vertices.push({ id: key, layer, kind: "lane", band: null });
      }
      passed.push(lane);
    }
    lanesOf.set(arrow.edge.id, passed);
    const chain = [first, ...passed, last];
    for (let i = 0; i + 1 < chain.length; i++) add(segments[start + i], chain[i] ?? 0, chain[i + 1] ?? 0);
  }
  return {
    vertices,
    columns: layers.map(({ column }) => column),
    layers: byLayer,
    gutters: segments.map((map) => [...map.values()]),
    beside: [...beside.values()],
    lanesOf,
    boxes,
    bySource,
  };
}
