import { arrowPaint } from "../../encoding";
import { type Rectangle, within } from "../metrics/rectangles";
import type { Point, SceneBadge, SceneEdge } from "../types";
import { along, type Place } from "./along";
import { distanceTo } from "./heads";
import { crossedBy } from "./lines";
import { areaAt, coveredBy, type Obstacles, type Priced } from "./obstacles";

/** How far from the arrow a badge may stand, and the shortest leader line that can be seen. */
const longest = 200;
const shortest = 5;
/** No leader line meets the arrow further from its tip. */
const furthest = 500;
/** Air around a badge, and around the dot at the end of its leader line. */
const air = 1.5;
const dot = 2;
/** Within this distance places are close together. */
const dense = 72;
/** A badge as near as this to the head of another arrow looks like that one's. */
const near = 14;
/** What standing beside the line costs. */
export interface LeaderPrices {
  /** A leader line, and each so many units of it. */
  readonly leader: number;
  readonly length: number;
  /** Each line that it crosses, and that the badge covers. */
  readonly crossed: number;
  readonly cover: number;
  /** Standing near the head of another arrow. */
  readonly near: number;
  /** Lines closer together than this are crossed as one, of this weight at most. */
  readonly most: number;
  /** Running on along a line, for a step of it, over crossing it. */
  readonly along: number;
}

const ofBadges: LeaderPrices = { leader: 2.5, length: 14, crossed: 0.8, cover: 0.9, near: 2, most: 3, along: 0.25 };

/** Where a leader line may meet the arrow, from the first free place behind its head, scene units. */
const meetings = [0, 6, 12, 18, 26, 36, 48, 64, 84];
/** So many units from the head to where a leader line meets the arrow cost 1. */
const far = 16;

/** A place around the meeting, from there. */
export type Offset = Point & { readonly distance: number };

/**
 * Places around a meeting that are tried, the nearest first: close together where that decides, further apart far away. `step`:
 * between those that are near.
 */
export function offsetsBy(step: { readonly x: number; readonly y: number }, furthestAway: number): Offset[] {
  const along = (by: number) => Array.from({ length: (2 * furthestAway) / by + 1 }, (_, i) => i * by - furthestAway);
  const all = along(step.x).flatMap((x) => along(step.y).map((y) => ({ x, y, distance: Math.hypot(x, y) })));
  return all
    .filter(({ x, y, distance }) => distance < dense || (x % 8 === 0 && y % 8 === 0))
    .sort((a, b) => a.distance - b.distance);
}

const offsets = offsetsBy({ x: 4, y: 4 }, longest);

/** Free places at which leader lines may meet an arrow. */
export function meetingsOn(edge: SceneEdge, { taken }: Obstacles): Place[] {
  const behind = arrowPaint(edge, "light").headSize * (edge.glyphs ?? 1) + 3;
  return along(edge.route, 1, furthest).filter(
    ({ at, fromTip }) => fromTip >= behind && !taken.meets(areaAt(at.x, at.y, dot, dot)),
  );
}

/**
 * The best free place for a badge beside its arrow, and the line from there to one of `free` on the arrow; null where none
 * costs less than `limit`. No leader line runs over a box, a word, a head or a mark.
 */
export function placeOnLeader(
  edge: SceneEdge,
  label: SceneBadge,
  free: readonly Place[],
  obstacles: Obstacles,
  limit: number,
): Priced | null {
  const first = free[0]?.fromTip ?? 0;
  let best: Priced | null = null;
  for (const meeting of meetings) {
    const to = free.find(({ fromTip }) => fromTip >= first + meeting)?.at;
    if (!to) break;
    const found = bestFrom(to, edge, label, obstacles, (best?.cost ?? limit) - meeting / far);
    if (found) best = { ...found, cost: found.cost + meeting / far };
  }
  return best;
}

/**
 * The best free place for a badge within reach of a place on its arrow, and the line from there; null where none costs
 * less than `limit`.
 */
export function bestFrom(
  to: Point,
  edge: SceneEdge,
  label: SceneBadge,
  obstacles: Obstacles,
  limit: number,
  price: LeaderPrices = ofBadges,
  around: readonly Offset[] = offsets,
): Priced | null {
  const { page, taken, lines, heads, keyOf } = obstacles;
  const key = keyOf(edge);
  const [halfWidth, halfHeight] = [label.width / 2, label.height / 2];
  let [best, least]: [Priced | null, number] = [null, limit];
  const reach = Math.hypot(halfWidth, halfHeight);
  for (const { x, y, distance } of around) {
    if (price.leader + (distance - reach) / price.length >= least) break;
    const [dx, dy] = [Math.max(0, Math.abs(x) - halfWidth), Math.max(0, Math.abs(y) - halfHeight)];
    // No length is less than the longer of the two, and this is far quicker to see.
    if (price.leader + Math.max(dx, dy) / price.length >= least) continue;
    const length = Math.hypot(dx, dy);
    const base = price.leader + length / price.length;
    if (length < shortest || base >= least) continue;
    const at = { x: to.x + x, y: to.y + y };
    const area = areaAt(at.x, at.y, halfWidth + air, halfHeight + air);
    if (!within(area, page) || taken.meets(area)) continue;
    // What takes longest is asked last.
    const enough = Math.floor((least - base) / price.cover) + 1;
    const covered = base + price.cover * coveredBy(area, key, lines, enough);
    if (covered >= least) continue;
    const covering = covered + (price.near > 0 && isNearOther(area, key, heads) ? price.near : 0);
    if (covering >= least) continue;
    const from = { x: to.x + Math.sign(x) * dx, y: to.y + Math.sign(y) * dy };
    const crossed = crossedBy(from, to, key, obstacles, price, (least - covering) / price.crossed);
    if (crossed === null) continue;
    const cost = covering + crossed * price.crossed;
    if (cost < least) [best, least] = [{ label, at, leader: { from, to }, cost }, cost];
  }
  return best;
}

function isNearOther(area: Rectangle, key: string, heads: Obstacles["heads"]): boolean {
  const { left, right, top, bottom } = area;
  for (const [other, head] of heads) {
    // Most are far away, which is quickly seen.
    if (head.x <= left - near || head.x >= right + near || head.y <= top - near || head.y >= bottom + near) continue;
    if (other !== key && distanceTo(area, head) < near) return true;
  }
  return false;
}
