import type { Network } from "../../domain/network/types";
import { seededRandom } from "../../domain/random";
import type { Language } from "../../domain/records";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Order } from "../../scene/layout/model/model";
import { type Objective, sumOf, withMove } from "../../scene/layout/order/refine";
import { countRouteCrossings } from "../../scene/metrics/crossings";

/** A picture that is drawn to be counted. */
export interface Picture {
  readonly network: Network;
  readonly language: Language;
}

export interface DrawnOptions {
  readonly seed: number;
  /** Orders that are drawn. */
  readonly drawings: number;
  /** Rates orders quickly: only those that it finds nearly as good are drawn. */
  readonly objective: Objective;
}

/** Fast cost that an order may have more than the one before and still be drawn. */
const drawnUpTo = 6;
/** What the fast cost counts beside a crossing, so that height and length do not grow for one. */
const fastShare = 0.1;

/** Crossings of a picture as the eye counts them, background arrows left out. */
export function crossingsSeen({ network, language }: Picture, order: Order): number {
  const { routes } = layoutNetwork(network, { language, order, seed: 1 });
  const drawn = network.edges.filter(({ cls }) => cls !== "background");
  return countRouteCrossings(drawn.flatMap(({ id }) => routes[id] ?? [])).seen;
}

/**
 * Searches on from an order by drawing others like it: one is kept when the pictures together cross less, their fast cost
 * counted in part. The fast cost alone stops some ten crossings short of what is drawn. Deterministic for a seed.
 */
export function improveDrawn(pictures: readonly Picture[], start: Order, options: DrawnOptions): Order {
  const { seed, drawings, objective } = options;
  const random = seededRandom(seed);
  const rated = (order: Order, fast: number, limit: number): number | null => {
    let sum = fastShare * fast;
    for (const picture of pictures) {
      sum += crossingsSeen(picture, order);
      if (sum > limit) return null;
    }
    return sum;
  };
  let [order, fast] = [start, sumOf(objective.costs(start) ?? [])];
  let cost = rated(order, fast, Number.POSITIVE_INFINITY) ?? Number.POSITIVE_INFINITY;
  const movable = start.layers.flatMap(({ items }, l) => (items.length > 1 ? [l] : []));
  // An order is seldom worth drawing: the search also ends where none is found any more.
  for (let [drawn, tried] = [0, 0]; drawn < drawings && tried < 50 * drawings && movable.length > 0; tried++) {
    let layers = order.layers;
    for (let moves = 1 + Math.floor(random() * 3); moves > 0; moves--) {
      layers = withMove(layers, movable[Math.floor(random() * movable.length)] ?? 0, random);
    }
    const next = { ...order, layers };
    const costs = objective.costs(next, fast + drawnUpTo);
    if (costs === null || sumOf(costs) > fast + drawnUpTo) continue;
    drawn++;
    const now = rated(next, sumOf(costs), cost);
    if (now !== null && now < cost) [order, fast, cost] = [next, sumOf(costs), now];
  }
  return order;
}
