import { within } from "../metrics/rectangles";
import type { SceneEdge } from "../types";
import { along } from "./along";
import type { Block } from "./block";
import { areaAt, coverCost, type Obstacles, type Priced } from "./obstacles";

/** Between two places that are tried on an arrow, scene units. */
const stride = 3;
/** No badge stands further from the tip than this. */
const furthest = 260;
/** Air around a badge. */
const air = 1.5;
/** Price of touching the line from beside it, where a badge might touch the next one: that of 50 units along it. */
const beside = 0.5;

/** Where the line meets a badge, from its middle, in widths and heights; and the price of that. */
const holds: readonly { readonly x: number; readonly y: number; readonly price: number }[] = [
  { x: 0, y: 0, price: 0 },
  ...[-0.4, 0.4].map((x) => ({ x, y: 0, price: 0.1 })),
  ...[-0.4, 0.4].flatMap((y) => [-0.4, 0, 0.4].map((x) => ({ x, y, price: 0.15 }))),
  ...[-0.5, 0.5].flatMap((away) => [
    ...[-0.4, 0, 0.4].map((x) => ({ x, y: away, price: beside })),
    { x: away, y: 0, price: beside },
  ]),
];

/** The best place in which a block touches its own line, near the head; null where nothing is free. */
export function placeOnLine(edge: SceneEdge, block: Block, { page, taken, lines }: Obstacles): Priced | null {
  let best: Priced | null = null;
  for (const { at: place, fromTip } of along(edge.route, stride, furthest)) {
    for (const hold of holds) {
      const base = fromTip / 100 + hold.price;
      if (best && base >= best.cost) continue;
      const at = { x: place.x + hold.x * block.width, y: place.y + hold.y * block.height };
      const own = areaAt(at.x, at.y, block.width / 2 + air, block.height / 2 + air);
      if (taken.meets(own) || !within(own, page)) continue;
      const cost = base + coverCost(own, edge.id, lines);
      if (!best || cost < best.cost) best = { block, at, leader: null, cost };
    }
  }
  return best;
}
