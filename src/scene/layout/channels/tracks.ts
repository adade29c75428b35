import { whole } from "../base/at";
import { seededRandom } from "../base/random";
import { type Crossings, newCrossingCounter } from "./channel-crossings";
import { newChannelOrder } from "./channel-order";
import type { ChannelSegments } from "./channel-segments";

/** What one bundle does in a channel: horizontal segments on its left and right, joined by one vertical segment. */
export interface VerticalSegment {
  /** Key of the bundle, with the direction that it takes. */
  readonly key: string;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Vertical segments of a channel, and the heights of arrows that go straight through it. */
export interface Channel {
  readonly verticals: readonly VerticalSegment[];
  readonly through: readonly number[];
}

/** Operations that the search may take in a channel, and its steps at most. */
const budget = 4e6;
const mostSteps = 6000;
/** What a step may cost at the start; it falls to nothing. */
const initialTemperature = 1;
/** Cost of a crossing beside that of the place that the eye sees, and of a track, which makes the picture wider. */
const prices = { crossed: 0.3, track: 0.5 } as const;

function priceOf({ visible, all, tracks }: Crossings): number {
  return visible + prices.crossed * all + prices.track * tracks;
}

/**
 * Tracks of vertical segments, counted from the left, such that few places of crossing are seen and the channel stays narrow:
 * simulated annealing over the order of the vertical segments, from one that is good pair by pair. Deterministic.
 */
export function assignTracks({ verticals, through }: Channel): Map<string, number> {
  const n = verticals.length;
  const spans = verticals.map(({ left, right }) => [...left, ...right]);
  const segments: ChannelSegments = {
    left: verticals.map(({ left }) => [...left]),
    right: verticals.map(({ right }) => [...right]),
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
    const temperature = initialTemperature * (1 - step / steps) ** 2;
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
  return new Map(verticals.map(({ key }, u) => [key, counter.tracks[u] ?? 0]));
}

/** Takes out what stands at `from` and puts it in so that it stands at `to`. */
function shift(order: Int32Array, from: number, to: number): void {
  const moved = whole(order, from);
  if (to > from) order.copyWithin(from, from + 1, to + 1);
  else order.copyWithin(to + 1, to, from);
  order[to] = moved;
}
