import { at, real } from "../base/at";
import { Isotonic } from "../coordinates/isotonic";
import { inertia, spacingOf, stackLayers } from "../coordinates/spacing";
import type { Model } from "../model/model";

/** What a vertex would like to be level with. */
export interface Pull {
  readonly other: number;
  /** Ends of arrows whose offsets count on this side and on the other; -1 for the middle of the vertex. */
  readonly own: number;
  readonly theirs: number;
  readonly weight: number;
}

/** Heights of the vertices of one model, found for one order after another without allocating. */
export interface FastHeights {
  /** Middles of the vertices, y down. */
  readonly y: Float64Array;
  /** Stacks the layers around one middle, the shorter ones spread; returns how far the tallest goes up and down. */
  stack(layers: readonly (readonly number[])[]): number;
  /** Goes through the layers to and fro, moving each as near to what pulls it as its order allows, within `reach`. */
  sweep(layers: readonly (readonly number[])[], rounds: number, reach: number): void;
}

/** What the heights depend on besides the order: sizes, pulls at each vertex, and offsets of the ends of arrows. */
export interface HeightsInput {
  readonly height: Float64Array;
  readonly pulls: readonly (readonly Pull[])[];
  readonly offsets: Float64Array;
}

/** As `placeModel`, written for speed. */
export function newFastHeights(model: Model, { height, pulls, offsets }: HeightsInput): FastHeights {
  const n = model.vertices.length;
  const y = new Float64Array(n);
  const space = spacingOf(model);
  const isotonic = new Isotonic(n);
  const fromFirst = new Float64Array(n);
  const fitted = new Float64Array(n);

  function settleLayer(layer: readonly number[], reach: number): void {
    let below = 0;
    let before = -1;
    let i = 0;
    isotonic.clear();
    for (const v of layer) {
      if (before >= 0) below += real(height, before) / 2 + space(before, v) + real(height, v) / 2;
      fromFirst[i++] = below;
      let sum = inertia * real(y, v);
      let weight = inertia;
      for (const pull of at(pulls, v)) {
        let wish = real(y, pull.other);
        if (pull.theirs >= 0) wish += real(offsets, pull.theirs);
        if (pull.own >= 0) wish -= real(offsets, pull.own);
        sum += pull.weight * wish;
        weight += pull.weight;
      }
      isotonic.add(sum - below * weight, weight);
      before = v;
    }
    if (before < 0) return;
    isotonic.fit(fitted);
    const least = real(height, at(layer, 0)) / 2 - reach;
    const most = reach - real(height, before) / 2 - below;
    i = 0;
    for (const v of layer) {
      const middle = least <= most ? Math.max(least, Math.min(most, real(fitted, i))) : (least + most) / 2;
      y[v] = middle + real(fromFirst, i);
      i++;
    }
  }

  return {
    y,
    stack: (layers) => stackLayers(layers, height, space, y),
    sweep(layers, rounds, reach) {
      for (let round = 0; round < rounds; round++) {
        for (let step = 0; step < layers.length; step++) {
          settleLayer(at(layers, round % 2 === 0 ? step : layers.length - 1 - step), reach);
        }
      }
    },
  };
}
