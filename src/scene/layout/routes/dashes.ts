import type { NetworkEdge } from "../../../domain/network/types";
import { classEncodings } from "../../../encoding";
import { routeLength, sampleRoute } from "../../geometry";
import type { Route } from "../../types";
import { layerOf } from "../channels/bends";
import type { Frame } from "../channels/column-extents";
import type { Model } from "../model/model";
import type { Run } from "../model/plan";
import { roundTo } from "./spline";

/**
 * Offsets of dash patterns, so that lines which lie on each other keep step. Arrows that share the way from their source
 * count from their starts (offset 0), those that share the way to their target from their ends, and those of several
 * sources and targets from the lane that most of them run through.
 */
export function dashOffsets(
  runs: readonly Run[],
  routes: Readonly<Record<string, Route>>,
  model: Model,
  frame: Frame,
): Record<string, number> {
  const meeting = meetingLanes(runs, model);
  const offsets: Record<string, number> = {};
  for (const run of runs) {
    const { edge } = run.arrow;
    const route = routes[edge.id];
    const period = periodOf(edge);
    if (!route || period === 0 || model.trees.kinds.get(run.tree) === "source") continue;
    const from = anchorOf(run, route, model, frame, meeting.get(run.tree)) ?? routeLength(route);
    offsets[edge.id] = roundTo((period - (from % period)) % period);
  }
  return offsets;
}

function periodOf({ cls }: NetworkEdge): number {
  return classEncodings[cls].dash.reduce((sum, each) => sum + each, 0);
}

/** The lane of every bundle of several sources that most of its arrows run through. */
function meetingLanes(runs: readonly Run[], model: Model): Map<string, number> {
  const uses = new Map<string, Map<number, number>>();
  for (const { tree, shared, lanes } of runs) {
    if (!shared) continue;
    const counts = uses.get(tree) ?? new Map<number, number>();
    uses.set(tree, counts);
    for (const lane of lanes) counts.set(lane, (counts.get(lane) ?? 0) + 1);
  }
  const best = new Map<string, number>();
  for (const [tree, counts] of uses) {
    const most = Math.max(0, ...counts.values());
    const lane = [...counts].find(([v, count]) => count === most && layerOf(model, v) >= 0)?.[0];
    if (lane !== undefined) best.set(tree, lane);
  }
  return best;
}

/** Length along a route up to where it enters a lane; null where it does not pass it. */
function anchorOf(run: Run, route: Route, model: Model, frame: Frame, lane: number | undefined): number | null {
  if (lane === undefined || !run.lanes.includes(lane)) return null;
  const x = frame.left[layerOf(model, lane)] ?? 0;
  const points = sampleRoute(route);
  let length = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] ?? route.start, points[i] ?? route.end];
    const step = Math.hypot(b.x - a.x, b.y - a.y);
    if (b.x >= x) return length + (b.x === a.x ? step : (step * (x - a.x)) / (b.x - a.x));
    length += step;
  }
  return null;
}
