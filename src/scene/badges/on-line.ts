import { within } from "../metrics/rectangles";
import type { SceneBadge, SceneEdge } from "../types";
import type { Place } from "./along";
import { isNearest } from "./heads";
import { areaAt, coveredBy, type Obstacles, type Priced } from "./obstacles";

/** Air around a badge. */
const air = 1.5;
/** What standing on the line costs. */
export interface LinePrices {
  /** So many units further from the tip cost 1. */
  readonly far: number;
  /** Price of covering another arrow. */
  readonly cover: number;
  /** Whether no other head may be nearer than its own. */
  readonly isByHead: boolean;
}

const ofBadges: LinePrices = { far: 25, cover: 1.5, isByHead: true };

/** Where the line meets a badge, from its middle, in widths and heights; and the price of that. */
const holds: readonly { readonly x: number; readonly y: number; readonly price: number }[] = [
  { x: 0, y: 0, price: 0 },
  ...[-0.4, 0.4].map((x) => ({ x, y: 0, price: 0.1 })),
  ...[-0.4, 0.4].flatMap((y) => [-0.4, 0, 0.4].map((x) => ({ x, y, price: 0.15 }))),
  ...[-0.5, 0.5].flatMap((away) => [
    ...[-0.4, 0, 0.4].map((x) => ({ x, y: away, price: 0.5 })),
    { x: away, y: 0, price: 0.5 },
  ]),
];

/**
 * The best of some places on its arrow in which a badge touches it, nearer to its head than to any other; null where
 * nothing is free.
 */
export function placeOnLine(
  edge: SceneEdge,
  label: SceneBadge,
  places: readonly Place[],
  { page, taken, lines, heads, keyOf }: Obstacles,
  prices: LinePrices = ofBadges,
): Priced | null {
  const key = keyOf(edge);
  let best: Priced | null = null;
  for (const { at: place, fromTip } of places) {
    for (const hold of holds) {
      const base = fromTip / prices.far + hold.price;
      if (best && base >= best.cost) continue;
      const at = { x: place.x + hold.x * label.width, y: place.y + hold.y * label.height };
      const area = areaAt(at.x, at.y, label.width / 2 + air, label.height / 2 + air);
      if (!within(area, page) || taken.meets(area)) continue;
      const cost = base + prices.cover * coveredBy(area, key, lines);
      if (best && cost >= best.cost) continue;
      const ground = areaAt(at.x, at.y, label.width / 2, label.height / 2);
      if (prices.isByHead && !isNearest(ground, key, heads)) continue;
      best = { label, at, leader: null, cost };
    }
  }
  return best;
}
