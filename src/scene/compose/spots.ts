import { sampleRoute } from "../geometry";
import { overlaps, type Rectangle, rectangleOf } from "../metrics/rectangles";
import type { Point, Route } from "../types";

const cell = 32;
/** Distance between the points that stand for an arrow: less than a label is high. */
const grain = 8;

function cellAt(column: number, row: number): number {
  return column * 65536 + row;
}

/** Distance between the places looked at along an arrow, scene units. */
const stride = 2;
/** Kept free at an arrow's start, and before its tip for the head. */
const ends = { start: 8, tip: 18 } as const;
/** Price of covering another arrow, against that of standing 100 units from the wished place. */
const coverPrice = 3;
/** Where more arrows than this are covered, one more or less tells nothing: nearer to its own head is plainer. */
const mostCovered = 3;

/** Places labels and badges on arrows: off boxes, heads and each other, and on as few other arrows as can be. */
export interface Spots {
  /** The best free place on a route for a label of this size, now taken; null where nothing is free. */
  take(id: string, route: Route, width: number, height: number): Point | null;
}

export function newSpots(boxes: readonly Rectangle[], routes: ReadonlyMap<string, Route>): Spots {
  const taken: Rectangle[] = [...boxes];
  const cells = new Map<number, { readonly id: string; readonly at: Point }[]>();
  for (const [id, route] of routes) {
    // A little more than a head is long, on both sides of its tip, whichever way it points.
    taken.push(rectangleOf({ x: route.end.x, y: route.end.y, width: 26, height: 12 }));
    for (const at of placesAlong(route, grain, { start: 0, tip: 0 })) {
      const key = cellAt(Math.floor(at.x / cell), Math.floor(at.y / cell));
      const list = cells.get(key);
      if (list) list.push({ id, at });
      else cells.set(key, [{ id, at }]);
    }
  }
  const covered = (own: Rectangle, id: string): number => {
    const found = new Set<string>();
    for (let column = Math.floor(own.left / cell); column <= Math.floor(own.right / cell); column++) {
      for (let row = Math.floor(own.top / cell); row <= Math.floor(own.bottom / cell); row++) {
        for (const each of cells.get(cellAt(column, row)) ?? []) {
          const { x, y } = each.at;
          if (each.id !== id && x > own.left && x < own.right && y > own.top && y < own.bottom) found.add(each.id);
        }
      }
    }
    return found.size;
  };
  return {
    take(id, route, width, height) {
      let best: Point | null = null;
      let least = Number.POSITIVE_INFINITY;
      const places = placesAlong(route, stride, ends).reverse();
      places.forEach((at, i) => {
        const own = rectangleOf({ ...at, width, height }, 1.5);
        const price = (i * stride) / 100;
        if (price >= least || taken.some((other) => overlaps(own, other))) return;
        const cost = price + coverPrice * Math.min(mostCovered, covered(own, id));
        if (cost < least) {
          least = cost;
          best = at;
        }
      });
      if (best === null) return null;
      const { x, y } = best as Point;
      const at = { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
      taken.push(rectangleOf({ ...at, width, height }));
      return at;
    },
  };
}

/** Points along a route, evenly spaced, without its ends. */
function placesAlong(route: Route, step: number, free: { readonly start: number; readonly tip: number }): Point[] {
  const points = sampleRoute(route, 8);
  const lengths = [0];
  points.slice(1).forEach((b, i) => {
    const a = points[i] ?? b;
    lengths.push((lengths[i] ?? 0) + Math.hypot(b.x - a.x, b.y - a.y));
  });
  const total = lengths.at(-1) ?? 0;
  const places: Point[] = [];
  let i = 0;
  for (let at = free.start; at <= total - free.tip; at += step) {
    while (i + 1 < lengths.length && (lengths[i + 1] ?? 0) < at) i++;
    const [a, b] = [points[i] ?? route.start, points[i + 1] ?? route.end];
    const long = (lengths[i + 1] ?? total) - (lengths[i] ?? 0);
    const t = long === 0 ? 0 : (at - (lengths[i] ?? 0)) / long;
    places.push({ x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
  }
  return places;
}
