import { sampleRoute } from "../geometry";
import type { Point, Route } from "../types";

/** A place on an arrow. */
export interface Place {
  readonly at: Point;
  /** From the tip, along the arrow, scene units. */
  readonly fromTip: number;
}

/** Points of routes from their tips: a layout keeps its routes, and every scene made from it asks for them many times. */
const sampled = new WeakMap<Route, readonly Point[]>();

function fromTipOf(route: Route): readonly Point[] {
  const known = sampled.get(route);
  if (known) return known;
  const points = sampleRoute(route, 16).reverse();
  sampled.set(route, points);
  return points;
}

/** Places along a route from its tip towards its start, evenly spaced, up to a distance from the tip. */
export function along(route: Route, step: number, furthest: number): Place[] {
  const points = fromTipOf(route);
  const places: Place[] = [];
  let [passed, next] = [0, 0];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1] ?? b;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (; next <= passed + length; next += step) {
      if (next > furthest) return places;
      const t = length === 0 ? 0 : (next - passed) / length;
      places.push({ at: { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) }, fromTip: next });
    }
    passed += length;
  }
  return places;
}
