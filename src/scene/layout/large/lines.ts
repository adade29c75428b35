import type { Box, Point, Route } from "../../types";
import { measures } from "../base/measures";
import type { Arrow } from "../model/roots";
import { routeInside } from "../routes/route-inside";
import { routeLoop } from "../routes/routes";

/** Between lines that join the same two boxes, scene units, and the most that the outermost stands off. */
const beside = { step: 7, most: 40 } as const;

/** How far a line between two boxes on an ellipse is pulled to its middle, so that it keeps off the boxes between them. */
const pull = 0.45;

const round = (value: number) => Math.round(value * 100) / 100;

/**
 * Lines between boxes, those of one pair side by side; within an open box the usual ways. Straight, or bent towards a middle
 * where one is given. O(E).
 */
export function directLines(
  arrows: readonly Arrow[],
  boxes: ReadonlyMap<string, Box>,
  middle: Point | null = null,
): Record<string, Route> {
  const together = new Map<string, Arrow[]>();
  for (const arrow of arrows) {
    const { source, target } = arrow.edge;
    const key = source < target ? `${source}\n${target}` : `${target}\n${source}`;
    const same = together.get(key);
    if (same) same.push(arrow);
    else together.set(key, [arrow]);
  }
  const routes: Record<string, Route> = {};
  for (const same of together.values()) {
    same.forEach((arrow, i) => {
      const { id, source, target } = arrow.edge;
      const [from, to] = [boxes.get(source), boxes.get(target)];
      if (!from || !to) return;
      const step = Math.min(beside.step, (2 * beside.most) / same.length);
      const off = (i - (same.length - 1) / 2) * step * (source < target ? 1 : -1);
      if (source === target) routes[id] = routeLoop(from);
      else if (arrow.from === arrow.to && same.length === 1) routes[id] = routeInside(from, to);
      else if (middle && arrow.from !== arrow.to) routes[id] = bent(from, to, off, middle);
      else routes[id] = straight(from, to, off);
    });
  }
  return routes;
}

/** From border to border, moved sideways by `off`. Boxes that lie in one another are joined from middle to middle. */
function straight(from: Box, to: Box, off: number): Route {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [ux, uy] = [dx / length, dy / length];
  const side = { x: -uy * off, y: ux * off };
  const leave = borderAt(from, ux, uy, side);
  const reach = borderAt(to, -ux, -uy, side) + measures.headGap;
  const [start, end] = leave + reach < length ? [leave, length - reach] : [0, length];
  const at = (way: number): Point => ({ x: round(from.x + side.x + ux * way), y: round(from.y + side.y + uy * way) });
  return { start: at(start), controls: [], end: at(end) };
}

/** One bend, from border to border; straight where a box is in the way of it. */
function bent(from: Box, to: Box, off: number, middle: Point): Route {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const control = {
    x: round(half.x + pull * (middle.x - half.x) - (dy / length) * 2 * off),
    y: round(half.y + pull * (middle.y - half.y) + (dx / length) * 2 * off),
  };
  const start = borderTowards(from, control, 0);
  const end = borderTowards(to, control, measures.headGap);
  return start && end ? { start, controls: [control], end } : straight(from, to, off);
}

/** Where the way from the middle of a box to a point leaves the box, and so much further; null where the point is in it. */
function borderTowards(box: Box, to: Point, further: number): Point | null {
  const [dx, dy] = [to.x - box.x, to.y - box.y];
  const length = Math.hypot(dx, dy) || 1;
  const way = borderAt(box, dx / length, dy / length, { x: 0, y: 0 }) + further;
  if (way >= length) return null;
  return { x: round(box.x + (dx / length) * way), y: round(box.y + (dy / length) * way) };
}

/** How far from the middle, moved by `side`, a ray meets the border of a box. */
function borderAt({ width, height }: Box, ux: number, uy: number, side: Point): number {
  const x = ux === 0 ? Number.POSITIVE_INFINITY : (Math.sign(ux) * (width / 2) - side.x) / ux;
  const y = uy === 0 ? Number.POSITIVE_INFINITY : (Math.sign(uy) * (height / 2) - side.y) / uy;
  return Math.max(0, Math.min(x, y));
}
