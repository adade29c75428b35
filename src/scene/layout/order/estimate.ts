import { measures } from "../base/measures";
import { pullBetween, spaceBetween } from "../coordinates/spacing";
import type { Model } from "../model/model";
import { newInversions } from "./estimate-inversions";

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

export function newEstimator(model: Model): Estimator {
  const n = model.vertices.length;
  const y = new Float64Array(n);
  const height = Float64Array.from(model.vertices, (vertex) => (vertex.kind === "box" ? boxHeight : 0));
  const neighbours: { other: number; pull: number }[][] = model.vertices.map(() => []);
  const layerOf = (v: number) => model.vertices[v]?.layer ?? 0;
  for (const { a, b } of model.links) {
    if (layerOf(a) === layerOf(b)) continue;
    const pull = pullBetween(model, a, b);
    neighbours[a]?.push({ other: b, pull });
    neighbours[b]?.push({ other: a, pull });
  }
  const pools = { sum: new Float64Array(n), weight: new Float64Array(n), count: new Int32Array(n) };
  const offset = new Float64Array(n);

  /** As `settle`, written for speed: least squares under the distances of the layer. */
  function settleLayer(layer: readonly number[]): void {
    let top = 0;
    let at = 0;
    for (let i = 0; i < layer.length; i++) {
      const v = layer[i] as number;
      if (i > 0) {
        const before = layer[i - 1] as number;
        at += (height[before] as number) / 2 + spaceBetween(model, before, v) + (height[v] as number) / 2;
      }
      offset[i] = at;
      let sum = 0.05 * (y[v] as number);
      let weight = 0.05;
      for (const { other, pull } of neighbours[v] as { other: number; pull: number }[]) {
        sum += pull * (y[other] as number);
        weight += pull;
      }
      let poolSum = sum - at * weight;
      let poolWeight = weight;
      let count = 1;
      while (top > 0 && (pools.sum[top - 1] as number) / (pools.weight[top - 1] as number) > poolSum / poolWeight) {
        top--;
        poolSum += pools.sum[top] as number;
        poolWeight += pools.weight[top] as number;
        count += pools.count[top] as number;
      }
      pools.sum[top] = poolSum;
      pools.weight[top] = poolWeight;
      pools.count[top] = count;
      top++;
    }
    let i = 0;
    for (let p = 0; p < top; p++) {
      const middle = (pools.sum[p] as number) / (pools.weight[p] as number);
      for (let k = 0; k < (pools.count[p] as number); k++, i++) y[layer[i] as number] = middle + (offset[i] as number);
    }
  }

  const inversions = newInversions(model);

  let started = false;
  function start(order: readonly (readonly number[])[]): void {
    const tall = order.map((layer) => layer.reduce((sum, v) => sum + (height[v] as number) + measures.gap.lanes, 0));
    order.forEach((layer, l) => {
      let at = -(tall[l] ?? 0) / 2;
      for (const v of layer) {
        y[v] = at + (height[v] as number) / 2;
        at += (height[v] as number) + measures.gap.lanes;
      }
    });
    started = true;
  }

  function cost(order: readonly (readonly number[])[]): number {
    if (!started) start(order);
    for (let sweep = 0; sweep < sweeps; sweep++) {
      for (let step = 0; step < order.length; step++) {
        settleLayer(order[sweep % 2 === 0 ? step : order.length - 1 - step] ?? []);
      }
    }
    let total = 0;
    for (let gutter = 0; gutter < model.gutters.length; gutter++) total += inversions.crossingsIn(gutter, y);
    for (const { a, b } of model.links) {
      const rise = Math.abs((y[a] as number) - (y[b] as number));
      total += rise * (layerOf(a) === layerOf(b) ? costs.beside : costs.rise);
    }
    for (const { a, b } of model.faint) total += costs.faint * Math.abs((y[a] as number) - (y[b] as number));
    return total;
  }

  const perGutter = model.gutters.reduce(
    (sum, bundles) => sum + bundles.reduce((pairs, bundle) => pairs + bundle.pairs.length, 0) ** 2 / 2,
    0,
  );
  return {
    cost,
    heights: () => y.slice(),
    restore: (heights) => y.set(heights),
    work: n + sweeps * 4 * (n + model.links.length) + perGutter,
  };
}
