import { rectangleOf, within } from "../metrics/rectangles";
import type { Point, SceneEdge } from "../types";
import { along, type Place } from "./along";
import { markSize } from "./block";
import { isNearest } from "./heads";
import { areaAt, type Obstacles } from "./obstacles";
import { ownStretch } from "./stretch";

/** Air around a mark. */
const air = 0.5;
/** Price of a line that the mark covers, over that of standing a unit further from the tip. */
const cover = 12;
/** How far back on its line a mark is looked for where its own stretch is full, scene units. */
const furthest = 160;

/**
 * Marks of an arrow, each on its line where it runs alone, as near to its head as can be, and nearer to that than to any
 * other: a reader takes a mark for that of the next head.
 */
export function placeMarks(edge: SceneEdge, obstacles: Obstacles): SceneEdge {
  if (!edge.retractedAt && !edge.discrepancyAt) return edge;
  const own = ownStretch(edge, obstacles.lines);
  const next = (): Point => {
    const at = markPlace(edge, own, obstacles);
    obstacles.taken.add(rectangleOf({ ...at, width: markSize(edge), height: markSize(edge) }), edge.id);
    return at;
  };
  const retractedAt = edge.retractedAt && next();
  return { ...edge, retractedAt, discrepancyAt: edge.discrepancyAt ? next() : null };
}

function markPlace(edge: SceneEdge, own: readonly Place[], obstacles: Obstacles): Point {
  const half = markSize(edge) / 2;
  const whole = along(edge.route, 1.5, furthest);
  const beside = [-1, 1].flatMap((way) =>
    own.flatMap(({ at, fromTip }) => [
      { at: { x: at.x, y: at.y + way * half }, fromTip },
      { at: { x: at.x + way * half, y: at.y }, fromTip },
    ]),
  );
  for (const places of [own, beside, whole]) {
    const found = best(edge, places, half, obstacles, true);
    if (found) return found;
  }
  return best(edge, whole, half, obstacles, false) ?? edge.route.end;
}

function best(
  edge: SceneEdge,
  places: readonly Place[],
  half: number,
  { page, taken, lines, heads, keyOf }: Obstacles,
  isStrict: boolean,
): Point | null {
  const key = keyOf(edge);
  let [found, least]: [Point | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const { at, fromTip } of places) {
    if (fromTip >= least) continue;
    const area = areaAt(at.x, at.y, half + air, half + air);
    if (taken.meets(area) || !within(area, page)) continue;
    if (isStrict && !isNearest(areaAt(at.x, at.y, 0, 0), key, heads)) continue;
    const cost = fromTip + cover * lines.count(area, key, 4);
    if (cost < least) [found, least] = [at, cost];
  }
  return found;
}
