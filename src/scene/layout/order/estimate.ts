import { real } from "../base/at";
import { measures } from "../base/measures";
import { layerOf } from "../channels/bends";
import { pullBetween } from "../coordinates/spacing";
import type { Model } from "../model/model";
import { newInversions } from "./estimate-inversions";
import { newFastHeights, type Pull } from "./fast-heights";

/** Height of a box in the estimate: between that of a closed and of an open one. */
const boxHeight = 44;
/** Cost of one scene unit of rise, and of a faint link's; a crossing costs 1. */
const costs = { rise: 0.0025, beside: 0.03, faint: 0.0006 } as const;
const sweeps = 4;

/**
 * Guesses how a drawing in a given order would come out: places the vertices quickly and counts what crosses. Keeps the
 * heights of the last guess as the start of the next, which is usually a small change.
 */
export interface Estimator {
  /** Cost of an order: crossings, plus weighted rises. */
  cost(order: readonly (readonly number[])[]): number;
  /** Heights of the last guess, kept and brought back around a change that is given up. */
  heights(): Float64Array;
  restore(heights: Float64Array): void;
  /** Operations that one guess takes, about. */
  readonly work: number;
}

/** Estimates for orders of one model. */
export function newEstimator(model: Model): Estimator {
  const n = model.vertices.length;
  const height = Float64Array.from(model.vertices, (vertex) => (vertex.kind === "box" ? boxHeight : 0));
  const heights = newFastHeights(model, { height, pulls: pullsOf(model), offsets: new Float64Array(0) });
  const { y } = heights;
  const inversions = newInversions(model);
  let started = false;
  return {
    cost(order) {
      if (!started) closelyStacked(order, height, y);
      started = true;
      heights.sweep(order, sweeps, Number.POSITIVE_INFINITY);
      let total = 0;
      for (let channel = 0; channel < model.channels.length; channel++) total += inversions.crossingsIn(channel, y);
      return total + riseCost(model, y);
    },
    heights: () => y.slice(),
    restore: (kept) => y.set(kept),
    work: n + sweeps * 4 * (n + model.links.length) + pairsOf(model),
  };
}

/** What every vertex would like to be level with: what it is linked to in other layers. */
function pullsOf(model: Model): Pull[][] {
  const pulls: Pull[][] = model.vertices.map(() => []);
  for (const { a, b } of model.links) {
    if (layerOf(model, a) === layerOf(model, b)) continue;
    const weight = pullBetween(model, a, b);
    pulls[a]?.push({ other: b, own: -1, theirs: -1, weight });
    pulls[b]?.push({ other: a, own: -1, theirs: -1, weight });
  }
  return pulls;
}

/** The first heights: every layer around one middle, with the least space everywhere. */
function closelyStacked(order: readonly (readonly number[])[], height: Float64Array, y: Float64Array): void {
  for (const layer of order) {
    let below = -layer.reduce((sum, v) => sum + real(height, v) + measures.gap.dummies, 0) / 2;
    for (const v of layer) {
      y[v] = below + real(height, v) / 2;
      below += real(height, v) + measures.gap.dummies;
    }
  }
}

function riseCost(model: Model, y: Float64Array): number {
  let total = 0;
  for (const { a, b } of model.links) {
    total += Math.abs(real(y, a) - real(y, b)) * (layerOf(model, a) === layerOf(model, b) ? costs.beside : costs.rise);
  }
  for (const { a, b } of model.faint) total += costs.faint * Math.abs(real(y, a) - real(y, b));
  return total;
}

/** Pairs of lines that are compared for inversions, about. */
function pairsOf(model: Model): number {
  return model.channels.reduce(
    (sum, bundles) => sum + bundles.reduce((pairs, bundle) => pairs + bundle.pairs.length, 0) ** 2 / 2,
    0,
  );
}
