import { whole } from "../base/at";
import { seededRandom } from "../base/random";
import { type Crossings, newCrossingCounter } from "./channel-crossings";
import { newChannelOrder } from "./channel-order";
import type { ChannelSegments } from "./channel-segments";

/** What one tree does in a gutter: level stubs on its left and right, joined by one upright. */
export interface Upright {
  readonly tree: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Uprights of a gutter, and the heights of arrows that go straight through it. */
export interface Gutter {
  readonly uprights: readonly Upright[];
  readonly through: readonly number[];
}

/** Operations that the search may take in a gutter, and its steps at most. */
const budget = 4e6;
const mostSteps = 6000;
/** What a step may cost at the start; it falls to nothing. */
const warm = 1;
/** Cost of a crossing beside that of the place that the eye sees, and of a track, which makes the picture wider. */
const prices = { crossed: 0.3, track: 0.5 } as const;

function priceOf({ visible, all, tracks }: Crossings): number {
  return visible + prices.crossed * all + prices.track * tracks;
}

/**
 * Tracks of uprights, counted from the left, such that few places of crossing are seen and the gutter stays narrow:
 * simulated annealing over the order of the uprights, from one that is good pair by pair. Deterministic.
 */
export function packUprights({ uprights, through }: Gutter): Map<string, number> {
  const n = uprights.length;
  const spans = uprights.map(({ left, right }) => [...left, ...right]);
  const segments: ChannelSegments = {
    left: uprights.map(({ left }) => [...left]),
    right: uprights.map(({ right }) => [...right]),
    top: Float64Array.from(spans, (ends) => Math.min(...ends)),
    bottom: Float64Array.from(spans, (ends) => Math.max(...ends)),
    through,
    count: n,
  };
  const counter = newCrossingCounter(n);
  const { order, sort } = newChannelOrder(n);
  sort(segments);
  const best = order.slice();
  let cost = priceOf(counter.count(segments, order));
  let least = cost;
  const random = seededRandom(n);
  const steps = n < 3 ? 0 : Math.min(mostSteps, Math.floor(budget / n ** 2));
  for (let step = 0; step < steps; step++) {
    const temperature = warm * (1 - step / steps) ** 2;
    const [from, to] = [Math.floor(random() * n), Math.floor(random() * n)];
    if (from === to) continue;
    shift(order, from, to);
    const now = priceOf(counter.count(segments, order));
    if (now <= cost || random() < Math.exp((cost - now) / Math.max(temperature, 1e-6))) {
      cost = now;
      if (cost < least - 1e-9) {
        least = cost;
        best.set(order);
      }
    } else {
      shift(order, to, from);
    }
  }
  order.set(best);
  counter.count(segments, order);
  return new Map(uprights.map(({ tree }, u) => [tree, counter.tracks[u] ?? 0]));
}

/** Takes out what stands at `from` and puts it in so that it stands at `to`. */
function shift(order: Int32Array, from: number, to: number): void {
  const moved = whole(order, from);
  if (to > from) order.copyWithin(from, from + 1, to + 1);
  else order.copyWithin(to + 1, to, from);
  order[to] = moved;
}
