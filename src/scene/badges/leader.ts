import { arrowPaint } from "../../encoding";
import { within } from "../metrics/rectangles";
import type { Point, SceneEdge } from "../types";
import { along } from "./along";
import type { Block } from "./block";
import { areaAt, coverCost, type Obstacles, type Priced } from "./obstacles";

/** Between a place that is tried for a badge on a leader line and the next, scene units. */
const grid = 8;
/** How far from the head a badge may stand, and the shortest leader line that can be seen. */
const longest = 160;
const shortest = 4;
/** Air around a badge. */
const air = 1.5;
/** Price of a leader line, of 50 units of it, and of each bundle of arrows that it crosses. */
const price = { leader: 4, length: 1, crossed: 0.5 } as const;

/** Places around the head that are tried, the nearest first. */
const offsets: readonly Point[] = (() => {
  const steps = Array.from({ length: 2 * Math.floor(longest / grid) + 1 }, (_, i) => i * grid - longest);
  const all = steps.flatMap((x) => steps.map((y) => ({ x, y })));
  return all.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
})();

/** Places on the arrow, from its tip, to which a leader line may lead where there is none behind the head. */
const furtherBack = [24, 48, 80, 120];

/**
 * The best free place within reach of the head, and the line from there to the arrow; null where none costs less than
 * `limit`. Where there is no other way, a leader line leads further back on the arrow, and at last over what is in between.
 */
export function placeOnLeader(edge: SceneEdge, block: Block, obstacles: Obstacles, limit: number): Priced | null {
  const found = bestFrom(backOfHead(edge), edge, block, obstacles, limit, false);
  if (found || limit < Number.POSITIVE_INFINITY) return found;
  const places = furtherBack.map((back) => along(edge.route, 1, back).at(-1)?.at ?? edge.route.end);
  for (const isThrough of [false, true]) {
    for (const to of [backOfHead(edge), ...places]) {
      const other = bestFrom(to, edge, block, obstacles, limit, isThrough);
      if (other) return other;
    }
  }
  return null;
}

/** The best free place for a block within reach of a place on its arrow, and the line from there; null where none costs less than `limit`. */
export function bestFrom(
  to: Point,
  edge: SceneEdge,
  block: Block,
  { page, taken, lines }: Obstacles,
  limit: number,
  isThrough: boolean,
): Priced | null {
  const [halfWidth, halfHeight] = [block.width / 2, block.height / 2];
  let [best, most]: [Priced | null, number] = [null, limit];
  for (const { x, y } of offsets) {
    const [dx, dy] = [Math.max(0, Math.abs(x) - halfWidth), Math.max(0, Math.abs(y) - halfHeight)];
    const length = Math.hypot(dx, dy);
    const base = price.leader + (length / 50) * price.length;
    if (length < shortest || base >= most) continue;
    const at = { x: to.x + x, y: to.y + y };
    const own = areaAt(at.x, at.y, halfWidth + air, halfHeight + air);
    if (taken.meets(own) || !within(own, page)) continue;
    const covering = base + coverCost(own, edge.id, lines);
    if (covering >= most) continue;
    const from = { x: to.x + Math.sign(x) * dx, y: to.y + Math.sign(y) * dy };
    const crossed = isThrough ? 0 : crossedBy(from, to, edge.id, taken, lines);
    const cost = covering + (crossed ?? most) * price.crossed;
    if (crossed === null || cost >= most) continue;
    best = { block, at, leader: { from, to }, cost };
    most = cost;
  }
  return best;
}

/** Where a leader line meets the arrow: behind its head. */
export function backOfHead({ route, cls, sign, glyphs = 1 }: SceneEdge): Point {
  const back = arrowPaint({ cls, sign }, "light").headSize * glyphs + 3;
  return along(route, 1, back).at(-1)?.at ?? route.end;
}

/** How many bundles of arrows a leader line crosses; null where it would run over a box, a word, a head or a mark. */
function crossedBy(
  from: Point,
  to: Point,
  id: string,
  taken: Obstacles["taken"],
  lines: Obstacles["lines"],
): number | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  let [crossed, wasOver] = [0, false];
  // The last units lie beside the arrow's own head.
  for (let done = 0; done < length - shortest; done += 3) {
    const t = done / length;
    const area = areaAt(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y), 1.5, 1.5);
    if (taken.meets(area)) return null;
    const isOver = lines.count(area, id, 1) > 0;
    if (isOver && !wasOver) crossed++;
    wasOver = isOver;
  }
  return crossed;
}
