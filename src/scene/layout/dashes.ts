import type { NetworkEdge } from "../../domain/network/types";
import { classEncodings } from "../../encoding";
import { routeLength } from "../geometry";
import type { Route } from "../types";
import { roundTo } from "./spline";

/**
 * Offsets of dash patterns: arrows that share their way to a target keep step there, counted from their ends; those that
 * share the way from their source keep step from their starts, with offset 0.
 */
export function dashOffsets(
  edges: readonly NetworkEdge[],
  routes: Readonly<Record<string, Route>>,
  bySource: ReadonlySet<string>,
): Record<string, number> {
  const offsets: Record<string, number> = {};
  for (const { id, cls } of edges) {
    const period = classEncodings[cls].dash.reduce((sum, each) => sum + each, 0);
    const route = routes[id];
    if (!route || period === 0 || bySource.has(id)) continue;
    offsets[id] = roundTo(period - (routeLength(route) % period));
  }
  return offsets;
}
