import { seededRandom } from "../../../domain/random";
import { whole } from "../base/at";
import { type Crossings, newCrossingCounter } from "./channel-crossings";
import { newChannelOrder } from "./channel-order";
import type { ChannelSegments } from "./channel-segments";
import { prepareCrossings } from "./prepared-crossings";

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
const usualBudget = 4e6;
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
export function assignTracks({ verticals, through }: Channel, budget: number = usualBudget): Map<string, number> {
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
  const { order, sort } = newChannelOrder(n);
  sort(segments);
  const steps = n < 3 ? 0 : Math.min(mostSteps, Math.floor(budget / n ** 2));
  const tracks = steps === 0 ? tracksAlong(order, segments) : searchTracks(segments, order, steps);
  return new Map(verticals.map(({ key }, u) => [key, tracks[u] ?? 0]));
}

function tracksAlong(order: Int32Array, segments: ChannelSegments): Int32Array {
  const counter = newCrossingCounter(segments.count);
  counter.count(segments, order);
  return counter.tracks;
}

/** Changes the order step by step; returns the tracks of the best one. */
function searchTracks(segments: ChannelSegments, order: Int32Array, steps: number): Int32Array {
  const n = segments.count;
  const { tracks, pack, count } = prepareCrossings(segments);
  pack(order);
  const current = tracks.slice();
  const best = tracks.slice();
  let cost = priceOf(count());
  let least = cost;
  const random = seededRandom(n);
  for (let step = 0; step < steps; step++) {
    const temperature = initialTemperature * (1 - step / steps) ** 2;
    const [from, to] = [Math.floor(random() * n), Math.floor(random() * n)];
    if (from === to) continue;
    shift(order, from, to);
    pack(order);
    // Segments that do not touch change places without a change of the picture.
    if (isSame(tracks, current)) continue;
    const now = priceOf(count());
    if (now <= cost || random() < Math.exp((cost - now) / Math.max(temperature, 1e-6))) {
      cost = now;
      current.set(tracks);
      if (cost < least - 1e-9) {
        least = cost;
        best.set(tracks);
      }
    } else {
      shift(order, to, from);
    }
  }
  return best;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Takes out what stands at `from` and puts it in so that it stands at `to`. */
function shift(order: Int32Array, from: number, to: number): void {
  const moved = whole(order, from);
  if (to > from) order.copyWithin(from, from + 1, to + 1);
  else order.copyWithin(to + 1, to, from);
  order[to] = moved;
}
