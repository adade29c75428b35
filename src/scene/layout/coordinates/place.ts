import type { Model } from "../model/model";
import type { RoutePlan } from "../model/plan";
import type { RootBox } from "../sizes/boxes";
import { type Ports, portsOf } from "./ports";
import { settle } from "./settle";
import { inertia, pullBetween, spacingOf, stackLayers } from "./spacing";

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

function linksOf(plans: readonly RoutePlan[], model: Model, ports: Ports): Link[] {
  const links = new Map<string, Link>();
  for (const { arrow, kind, from, to, dummies } of plans) {
    if (!arrow.main || (kind !== "forward" && kind !== "backward")) continue;
    const chain = [from, ...dummies, to];
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

/** Finds heights for all vertices in their order: connected things as level as their distances allow. */
export function placeModel(
  model: Model,
  layers: readonly (readonly number[])[],
  plans: readonly RoutePlan[],
  boxes: ReadonlyMap<string, RootBox>,
  effort: { readonly ports: number; readonly sweeps: number } = rounds,
): Placement {
  const heights = heightsOf(model, boxes);
  const space = spacingOf(model);
  const y = new Float64Array(model.vertices.length);
  // No layer reaches further than the tallest must: the lower the picture, the larger its letters.
  const reach = stackLayers(layers, heights, space, y);
  const bounds = { top: -reach, bottom: reach };
  let ports: Ports = { starts: new Map(), ends: new Map() };
  for (let round = 0; round < effort.ports; round++) {
    ports = portsOf(plans, model, boxes, y);
    const links = linksOf(plans, model, ports);
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
            space: before === undefined ? 0 : space(before, v),
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
  const shifted = Array.from(y, (each) => each - top);
  return { y: shifted, layers, ports: portsOf(plans, model, boxes, shifted) };
}

/** Heights of the vertices: of boxes their own, of all others none. */
export function heightsOf(model: Model, boxes: ReadonlyMap<string, RootBox>): Float64Array {
  return Float64Array.from(model.vertices, ({ kind, id }) => (kind === "box" ? (boxes.get(id)?.height ?? 0) : 0));
}
