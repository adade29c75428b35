import type { Model } from "../model/model";
import type { Run } from "../model/plan";
import type { RootBox } from "../sizes/boxes";
import { type Ports, portsOf } from "./ports";
import { type Bounds, settle } from "./settle";
import { pullBetween, spaceBetween } from "./spacing";

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

function linksOf(runs: readonly Run[], model: Model, ports: Ports): Link[] {
  const links = new Map<string, Link>();
  for (const { arrow, kind, from, to, lanes } of runs) {
    if (!arrow.main || (kind !== "forward" && kind !== "backward")) continue;
    const chain = [from, ...lanes, to];
    for (let i = 0; i + 1 < chain.length; i++) {
      const [a, b] = [chain[i] ?? 0, chain[i + 1] ?? 0];
      const offsetA = i === 0 ? (ports.starts.get(arrow.edge.id)?.y ?? 0) : 0;
      const offsetB = i + 2 === chain.length ? (ports.ends.get(arrow.edge.id)?.y ?? 0) : 0;
      links.set(`${a} ${offsetA} ${b} ${offsetB}`, {
        a,
        offsetA,
        b,
        offsetB,
        weight: pullBetween(model, a, b),
      });
    }
  }
  return [...links.values()];
}

/** How often ports are found again, and how often the layers are gone through after that. */
const rounds = { ports: 4, sweeps: 14 };
/** How strongly a vertex holds on to where it stood, beside the pull of its links. */
const inertia = 0.05;

/** Finds heights for all vertices in their order: connected things as level as their distances allow. */
export function placeModel(
  model: Model,
  layers: readonly (readonly number[])[],
  runs: readonly Run[],
  boxes: ReadonlyMap<string, RootBox>,
  effort: { readonly ports: number; readonly sweeps: number } = rounds,
): Placement {
  const heights = model.vertices.map((vertex) => (vertex.kind === "box" ? (boxes.get(vertex.id)?.height ?? 0) : 0));
  const bounds = boundsOf(model, layers, heights);
  const y = initialHeights(model, layers, heights);
  let ports: Ports = { starts: new Map(), ends: new Map() };
  for (let round = 0; round < effort.ports; round++) {
    ports = portsOf(runs, model, boxes, y);
    const links = linksOf(runs, model, ports);
    const linksAt: Link[][] = model.vertices.map(() => []);
    for (const link of links) {
      linksAt[link.a]?.push(link);
      linksAt[link.b]?.push(link);
    }
    for (let sweep = 0; sweep < effort.sweeps; sweep++) {
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
        settle(items, bounds).forEach((middle, i) => {
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

/** Height of a layer whose vertices stand as close as they may. */
function stackOf(model: Model, layer: readonly number[], heights: readonly number[]): number {
  return layer.reduce((sum, v, i) => {
    const before = layer[i - 1];
    return sum + (heights[v] ?? 0) + (before === undefined ? 0 : spaceBetween(model, before, v));
  }, 0);
}

/** No layer reaches further than the tallest must, around one middle: the lower the picture, the larger its letters. */
function boundsOf(model: Model, layers: readonly (readonly number[])[], heights: readonly number[]): Bounds {
  const tallest = Math.max(0, ...layers.map((layer) => stackOf(model, layer, heights)));
  return { top: -tallest / 2, bottom: tallest / 2 };
}

/** Every layer stacked with its least distances, around one middle, the shorter ones spread to the tallest. */
function initialHeights(model: Model, layers: readonly (readonly number[])[], heights: readonly number[]): number[] {
  const y = model.vertices.map(() => 0);
  const tall = layers.map((layer) => stackOf(model, layer, heights));
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
