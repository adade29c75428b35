import { at, real, whole } from "../base/at";
import { type ChannelSegments, touching } from "./channel-segments";

/** Segments that are moved one by one; beyond that many, sorting by height must do. */
const mostSearched = 120;
/** Rounds of moves, at most; three or four are usual. */
const mostRounds = 12;

/** Orders the vertical segments of channels from left to right. */
export interface ChannelOrder {
  /** Numbers of the segments from left to right; the first `count` hold. */
  readonly order: Int32Array;
  /**
   * Finds an order in which few horizontal segments meet vertical ones: each vertical segment is put where it costs
   * least, again and again until nothing is gained (a linear ordering problem; the start is by height, which is right for
   * parallel arrows).
   */
  sort(segments: ChannelSegments): void;
}

/** Orders channels of up to `most` vertical segments. */
export function newChannelOrder(most: number): ChannelOrder {
  const order = new Int32Array(most);
  const searched = Math.min(most, mostSearched);
  const cost = new Int32Array(searched * searched);
  const old = new Int32Array(most);
  const byHeight = newHeightOrder(most);
  return {
    order,
    sort(segments) {
      byHeight(segments, order);
      const n = segments.count;
      if (n > mostSearched) return;
      for (let a = 0; a < n; a++) {
        for (let b = 0; b < n; b++) cost[a * n + b] = a === b ? 0 : crossingsBetween(segments, a, b);
      }
      for (let round = 0; round < mostRounds; round++) {
        let improved = false;
        for (let i = 0; i < n; i++) old[i] = whole(order, i);
        for (let i = 0; i < n; i++) if (improve(order, cost, whole(old, i), n)) improved = true;
        if (!improved) break;
      }
    },
  };
}

/** Sorts by height. Arrows that go down are nested the other way round than arrows that go up. */
function newHeightOrder(most: number): (segments: ChannelSegments, order: Int32Array) => void {
  const rise = new Float64Array(most);
  const start = new Float64Array(most);
  const isBefore = (a: number, b: number): boolean => {
    const downA = real(rise, a) > 0;
    const downB = real(rise, b) > 0;
    if (downA !== downB) return downA;
    return downA ? real(start, a) > real(start, b) : real(start, a) < real(start, b);
  };
  return ({ left, right, count: n }, order) => {
    for (let u = 0; u < n; u++) {
      const ends = at(right, u);
      start[u] = mean(at(left, u));
      rise[u] = ends.length > 0 ? mean(ends) - real(start, u) : 0;
    }
    const sorted = Array.from({ length: n }, (_, u) => u).sort((a, b) =>
      isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : a - b,
    );
    order.set(sorted);
  };
}

/** Horizontal segments of `a` and `b` that meet the other's vertical one when `a` is left of `b`. */
function crossingsBetween({ left, right, top, bottom }: ChannelSegments, a: number, b: number): number {
  return within(at(right, a), real(top, b), real(bottom, b)) + within(at(left, b), real(top, a), real(bottom, a));
}

function within(heights: readonly number[], top: number, bottom: number): number {
  let count = 0;
  for (const height of heights) if (height > top + touching && height < bottom - touching) count++;
  return count;
}

/** Puts segment `v` where it costs least; whether that is elsewhere. `cost` has a row for each of `n` segments. */
function improve(order: Int32Array, cost: Int32Array, v: number, n: number): boolean {
  const from = order.indexOf(v);
  let best = from;
  let least = 0;
  let gain = 0;
  for (let k = from + 1; k < n; k++) {
    const other = whole(order, k);
    gain += whole(cost, other * n + v) - whole(cost, v * n + other);
    if (gain < least) {
      least = gain;
      best = k;
    }
  }
  gain = 0;
  for (let k = from - 1; k >= 0; k--) {
    const other = whole(order, k);
    gain += whole(cost, v * n + other) - whole(cost, other * n + v);
    if (gain < least) {
      least = gain;
      best = k;
    }
  }
  if (best === from) return false;
  if (best > from) order.copyWithin(from, from + 1, best + 1);
  else order.copyWithin(best + 1, best, from);
  order[best] = v;
  return true;
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / Math.max(1, values.length);
}
