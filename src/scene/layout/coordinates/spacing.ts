import { at, real, whole } from "../base/at";
import { measures } from "../base/measures";
import type { Model } from "../model/model";

/** Free space between two neighbours of a layer, scene units. */
export type Spacing = (above: number, below: number) => number;

/** Free space between any two vertices of a model where they are neighbours. */
export function spacingOf(model: Model): Spacing {
  const isDummy = Int32Array.from(model.vertices, ({ kind }) => (kind === "dummy" ? 1 : 0));
  const band = Int32Array.from(model.vertices, (vertex) => vertex.band ?? -1);
  const { dummies, boxAndDummy, boxes, halves } = measures.gap;
  return (above, below) => {
    const count = whole(isDummy, above) + whole(isDummy, below);
    if (count === 2) return dummies;
    if (count === 1) return boxAndDummy;
    return boxes + (whole(band, above) === whole(band, below) ? 0 : halves);
  };
}

/** How strongly two linked vertices pull each other level: dummy vertices should run straight on, a box may stand beside. */
export function pullBetween(model: Model, a: number, b: number): number {
  const dummies = [a, b].filter((v) => model.vertices[v]?.kind === "dummy").length;
  const hub = [a, b].some((v) => model.columns[model.vertices[v]?.layer ?? 0] === "compound");
  return (dummies === 2 ? 4 : dummies === 1 ? 1.5 : 1) * (hub ? 0.2 : 1);
}

/** How strongly a vertex holds on to where it was, beside the pull of its links. */
export const inertia = 0.05;

/** Part of the free room by which the layers that are shorter than the tallest are spread at the start. */
const spread = 0.7;

/**
 * Stacks every layer around one middle with its least distances, the shorter ones spread, and writes the middles of the
 * vertices. Returns half the height of the tallest.
 */
export function stackLayers(
  layers: readonly (readonly number[])[],
  height: Float64Array,
  space: Spacing,
  y: Float64Array,
): number {
  const tall = layers.map((layer) => {
    let sum = 0;
    layer.forEach((v, i) => {
      sum += real(height, v) + (i === 0 ? 0 : space(at(layer, i - 1), v));
    });
    return sum;
  });
  const tallest = Math.max(0, ...tall);
  layers.forEach((layer, l) => {
    const extra = layer.length > 1 ? ((tallest - at(tall, l)) * spread) / (layer.length - 1) : 0;
    let below = -(at(tall, l) + extra * (layer.length - 1)) / 2;
    layer.forEach((v, i) => {
      if (i > 0) below += space(at(layer, i - 1), v) + extra;
      y[v] = below + real(height, v) / 2;
      below += real(height, v);
    });
  });
  return tallest / 2;
}
