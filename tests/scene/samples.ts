import { sampleRoute } from "../../src/scene/geometry";
import type { Point, Route } from "../../src/scene/types";

const known = new WeakMap<Route, Map<number, readonly Point[]>>();

/** Points along a route; taken once, for tests hold each arrow against each other. */
export function samplesOf(route: Route, pieces: number): readonly Point[] {
  const ofRoute = known.get(route) ?? new Map<number, readonly Point[]>();
  known.set(route, ofRoute);
  const points = ofRoute.get(pieces) ?? sampleRoute(route, pieces);
  ofRoute.set(pieces, points);
  return points;
}
