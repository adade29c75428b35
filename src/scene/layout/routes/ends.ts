import { shapeEncodings } from "../../../encoding";
import type { Box } from "../../types";
import { measures } from "../base/measures";
import type { Placement } from "../coordinates/place";
import { reachesSide } from "../coordinates/ports";
import type { RoutePlan } from "../model/plan";
import type { RootGraph } from "../model/roots";
import type { RootBox } from "../sizes/boxes";
import { shapeOf } from "../sizes/node-sizes";
import type { End } from "./routes";

export interface Ends {
  readonly start: End;
  readonly end: End;
}

export interface EndContext {
  readonly graph: RootGraph;
  readonly placement: Placement;
  readonly roots: ReadonlyMap<string, RootBox>;
  /** Boxes of all drawn nodes, in the scene. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Arrows meet hexagons above and below, where these are flat. */
  readonly flatSides?: boolean;
}

/** Builds the ends of route plans: on the ports of the main arrows, and for background arrows where those leave most room. */
export function endFinder(
  plans: readonly RoutePlan[],
  { graph, placement, roots, boxes, flatSides }: EndContext,
): (plan: RoutePlan) => Ends {
  const { starts, ends } = placement.ports;
  const taken = new Map<string, number[]>();
  const take = (side: string, y: number) => taken.set(side, [...(taken.get(side) ?? []), y]);
  for (const { arrow, startSide, endSide } of plans) {
    const [start, end] = [starts.get(arrow.edge.id), ends.get(arrow.edge.id)];
    if (start) take(`${arrow.from} ${startSide}`, start.y);
    if (end) take(`${arrow.to} ${endSide}`, end.y);
  }
  const endAt = (rootId: string, nodeId: string, side: End["side"], port: number | undefined): End => {
    const box = boxes.get(rootId) ?? { x: 0, y: 0, width: 0, height: 0 };
    const node = graph.nodes.get(rootId);
    const root = roots.get(rootId);
    const member = nodeId === rootId ? null : (boxes.get(nodeId) ?? null);
    const straight = member !== null && root !== undefined && reachesSide(root, nodeId, side);
    return {
      box,
      hexagon: !flatSides && node !== undefined && shapeEncodings[shapeOf(node)].outline === "hexagon",
      side,
      y: box.y + (port ?? quietHeight(root, nodeId, straight, taken.get(`${rootId} ${side}`) ?? [])),
      member,
      straight,
    };
  };
  return ({ arrow, startSide, endSide }) => ({
    start: endAt(arrow.from, arrow.edge.source, startSide, starts.get(arrow.edge.id)?.y),
    end: endAt(arrow.to, arrow.edge.target, endSide, ends.get(arrow.edge.id)?.y),
  });
}

/** Height of a background arrow's end: its member's, or the middle of the widest room between the ports taken. */
function quietHeight(root: RootBox | undefined, id: string, straight: boolean, taken: readonly number[]): number {
  const member = root?.inner.get(id);
  if (!root) return 0;
  if (member && straight) return member.y;
  if (member) {
    const far = Number.MAX_SAFE_INTEGER;
    return root.rowGaps.reduce((best, gap) => (Math.abs(gap - member.y) < Math.abs(best - member.y) ? gap : best), far);
  }
  if (taken.length === 0) return 0;
  const reach = root.height / 2 - measures.ports.corner + 2;
  const sorted = [-reach, ...taken, reach].sort((a, b) => a - b);
  let best = 0;
  let widest = 0;
  sorted.slice(1).forEach((below, i) => {
    const above = sorted[i] ?? 0;
    if (below - above > widest + 1e-6) {
      widest = below - above;
      best = (above + below) / 2;
    }
  });
  return best;
}
