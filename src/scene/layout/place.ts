import type { RootBox } from "./boxes";
import { measures } from "./measures";
import type { Model, Order } from "./model";
import type { Run } from "./plan";
import { type Ports, portsOf } from "./ports";
import { settle } from "./settle";

/** Where the layered drawing stands: middles of vertices (y down from 0) and the ports on the boxes. */
export interface Placement {
  readonly y: readonly number[];
  /** Vertices of each layer from top to bottom. */
  readonly layers: readonly (readonly number[])[];
  readonly ports: Ports;
}

/** A connection that would like to be level: middle of `a` plus its offset and middle of `b` plus its own. */
interface Link {
  readonly a: number;
  readonly offsetA: number;
  readonly b: number;
  readonly offsetB: number;
  readonly weight: number;
}

/** Order of the vertices of each layer: that of the order found before; new ones by the height of their neighbours. */
export function orderedLayers(model: Model, order: Order): number[][] {
  const places = new Map<string, number>();
  for (const { items } of order.layers) {
    items.forEach((id, i) => {
      places.set(id, (i + 0.5) / items.length);
    });
  }
  const height = new Map<number, number>();
  model.layers.forEach((layer, l) => {
    const items = order.layers.find((each) =>
      layer.some((v) => each.items.includes(model.vertices[v]?.id ?? "")),
    )?.items;
    for (const v of layer) {
      const id = model.vertices[v]?.id ?? "";
      const at = items?.indexOf(id) ?? -1;
      if (items && at >= 0) height.set(v, (at + 0.5) / items.length);
      else if (model.vertices[v]?.kind === "box") height.set(v, places.get(id) ?? 1);
    }
    void l;
  });
  // Lanes that the order does not know: the mean height of what they connect.
  for (let round = 0; round < 3; round++) {
    for (const gutter of model.gutters) {
      const sums = new Map<number, [number, number]>();
      for (const { left, right } of gutter) {
        for (const [v, other] of [
          [left, right],
          [right, left],
        ] as const) {
          const known = height.get(other);
          if (known === undefined) continue;
          const [sum, n] = sums.get(v) ?? [0, 0];
          sums.set(v, [sum + known, n + 1]);
        }
      }
      for (const [v, [sum, n]] of sums) if (!height.has(v)) height.set(v, sum / n);
    }
  }
  return model.layers.map((layer) => {
    const band = (v: number) => model.vertices[v]?.band ?? null;
    const sorted = [...layer].sort((a, b) => (height.get(a) ?? 1) - (height.get(b) ?? 1) || a - b);
    // Boxes that are new to the order must not break the halves apart.
    const boxes = sorted.filter((v) => band(v) !== null);
    const banded = [...boxes].sort((a, b) => (band(a) ?? 0) - (band(b) ?? 0) || boxes.indexOf(a) - boxes.indexOf(b));
    let next = 0;
    return sorted.map((v) => (band(v) === null ? v : (banded[next++] ?? v)));
  });
}

function spaceBetween(model: Model, above: number, below: number): number {
  const [a, b] = [model.vertices[above], model.vertices[below]];
  if (a?.kind === "lane" && b?.kind === "lane") return measures.gap.lanes;
  if (a?.kind === "lane" || b?.kind === "lane") return measures.gap.boxAndLane;
  return measures.gap.boxes + (a?.band !== b?.band ? measures.gap.halves : 0);
}

function linksOf(runs: readonly Run[], model: Model, ports: Ports): Link[] {
  const links = new Map<string, Link>();
  for (const { arrow, kind, from, to, lanes, startPort, endPort } of runs) {
    if (!arrow.main || (kind !== "forward" && kind !== "backward")) continue;
    const chain = [from, ...lanes, to];
    for (let i = 0; i + 1 < chain.length; i++) {
      const [a, b] = [chain[i] ?? 0, chain[i + 1] ?? 0];
      const offsetA = i === 0 ? (ports.get(startPort) ?? 0) : 0;
      const offsetB = i + 2 === chain.length ? (ports.get(endPort) ?? 0) : 0;
      const lanesHere = (i === 0 ? 0 : 1) + (i + 2 === chain.length ? 0 : 1);
      const hub = model.columns[model.vertices[a]?.layer ?? 0] === "compound" ? 0.2 : 1;
      links.set(`${a} ${offsetA} ${b} ${offsetB}`, {
        a,
        offsetA,
        b,
        offsetB,
        weight: hub * (straightness[lanesHere] ?? 1),
      });
    }
  }
  return [...links.values()];
}

/** Pull of a link by how many of its ends are lanes: a lane should run straight on, a box may stand beside. */
const straightness = [1, 1.5, 4];
const rounds = { ports: 4, sweeps: 14 };
/** How strongly a vertex holds on to where it stood, beside the pull of its links. */
const inertia = 0.05;

/** Finds heights for all vertices in their order: connected things as level as their distances allow. */
export function placeModel(
  model: Model,
  layers: readonly (readonly number[])[],
  runs: readonly Run[],
  boxes: ReadonlyMap<string, RootBox>,
): Placement {
  const heights = model.vertices.map((vertex) => (vertex.kind === "box" ? (boxes.get(vertex.id)?.height ?? 0) : 0));
  const y = initialHeights(model, layers, heights);
  let ports: Ports = new Map();
  for (let round = 0; round < rounds.ports; round++) {
    ports = portsOf(runs, model, boxes, y);
    const links = linksOf(runs, model, ports);
    const linksAt: Link[][] = model.vertices.map(() => []);
    for (const link of links) {
      linksAt[link.a]?.push(link);
      linksAt[link.b]?.push(link);
    }
    for (let sweep = 0; sweep < rounds.sweeps; sweep++) {
      for (let step = 0; step < layers.length; step++) {
        const layer = layers[sweep % 2 === 0 ? step : layers.length - 1 - step] ?? [];
        const items = layer.map((v, i) => {
          const before = layer[i - 1];
          let [sum, weight] = [inertia * (y[v] ?? 0), inertia];
          for (const { a, offsetA, b, offsetB, weight: w } of linksAt[v] ?? []) {
            const wish = a === v ? (y[b] ?? 0) + offsetB - offsetA : (y[a] ?? 0) + offsetA - offsetB;
            sum += w * wish;
            weight += w;
          }
          return {
            height: heights[v] ?? 0,
            space: before === undefined ? 0 : spaceBetween(model, before, v),
            desired: sum / weight,
            weight,
          };
        });
        settle(items).forEach((middle, i) => {
          y[layer[i] ?? 0] = middle;
        });
      }
    }
  }
  const tops = model.vertices.map((_, v) => (y[v] ?? 0) - (heights[v] ?? 0) / 2);
  const top = tops.length === 0 ? 0 : Math.min(...tops);
  const shifted = y.map((each) => each - top);
  return { y: shifted, layers, ports: portsOf(runs, model, boxes, shifted) };
}

/** Every layer stacked with its least distances, around one middle, the shorter ones spread to the tallest. */
function initialHeights(model: Model, layers: readonly (readonly number[])[], heights: readonly number[]): number[] {
  const y = model.vertices.map(() => 0);
  const tall = layers.map((layer) =>
    layer.reduce((sum, v, i) => {
      const before = layer[i - 1];
      return sum + (heights[v] ?? 0) + (before === undefined ? 0 : spaceBetween(model, before, v));
    }, 0),
  );
  const tallest = Math.max(1, ...tall);
  layers.forEach((layer, l) => {
    const extra = layer.length > 1 ? ((tallest - (tall[l] ?? 0)) * 0.7) / (layer.length - 1) : 0;
    let at = -((tall[l] ?? 0) + extra * (layer.length - 1)) / 2;
    layer.forEach((v, i) => {
      const before = layer[i - 1];
      if (before !== undefined) at += spaceBetween(model, before, v) + extra;
      at += (heights[v] ?? 0) / 2;
      y[v] = at;
      at += (heights[v] ?? 0) / 2;
    });
  });
  return y;
}
