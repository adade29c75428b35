import type { NetworkEdge } from "../../domain/network/types";
import { arrowWidth, signEncodings } from "../../encoding";
import { piecesOf, pointOn } from "../geometry";
import { overlaps, type Rectangle, rectangleOf } from "../metrics/rectangles";
import type { Emphasis, Point, Route, SceneEdge } from "../types";
import { countsLabel } from "./counts";

const badge = 14;

/** Where a retraction stands on a line: near its end, clear of boxes and labels; its middle if nothing is free. */
function badgePlace(route: Route, taken: Rectangle[]): Point {
  const pieces = piecesOf(route);
  const points: Point[] = [];
  for (let share = 0.72; share > 0.1; share -= 0.04) {
    const at = share * pieces.length;
    const piece = pieces[Math.min(pieces.length - 1, Math.floor(at))];
    if (piece) points.push(pointOn(piece, at - Math.floor(at)));
  }
  const free = points.find((at) => {
    const own = rectangleOf({ ...at, width: badge, height: badge }, 1);
    return !taken.some((other) => overlaps(own, other));
  });
  const { x, y } = free ?? points[0] ?? route.start;
  const place = { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
  taken.push(rectangleOf({ ...place, width: badge, height: badge }));
  return place;
}

/** A drawn arrow. `taken` holds what labels must keep clear of, and grows by this arrow's own. */
export function composeEdge(
  edge: NetworkEdge,
  route: Route,
  dashOffset: number,
  emphasis: Emphasis,
  reading: string,
  taken: Rectangle[],
): SceneEdge {
  const retracted = edge.retractedRefs.length > 0;
  const labelled = signEncodings[edge.sign].counts && edge.cls !== "background" && emphasis !== "dim";
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    route,
    cls: edge.cls,
    sign: edge.sign,
    head: signEncodings[edge.sign].head,
    width: arrowWidth(edge.cls, edge.refs.length),
    dashOffset,
    label: labelled ? countsLabel(edge, route, taken) : null,
    retracted,
    retractedAt: retracted && emphasis !== "dim" ? badgePlace(route, taken) : null,
    reading,
    refs: edge.refs,
    emphasis,
  };
}
