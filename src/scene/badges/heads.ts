import { arrowPaint } from "../../encoding";
import { type Rectangle, rectangleOf } from "../metrics/rectangles";
import type { Point, Route, SceneEdge } from "../types";
import { along } from "./along";

/** Half of the broadest head, a bar, over its length. */
const halfHead = 0.62;

/** What tells arrows apart: those of one key are one line to a badge. */
export type KeyOf = (edge: Pick<SceneEdge, "id" | "route">) => string;

/** Where an arrow ends: those that end together share their last stretch and their head. */
export const tipOf: KeyOf = ({ route: { end } }) => `${Math.round(end.x)} ${Math.round(end.y)}`;

/** Difference of distances that a reader can see, scene units. */
const seen = 1;

/** Whether an area is nearer to one head than to any other. */
export function isNearest(area: Rectangle, key: string, heads: ReadonlyMap<string, Point>): boolean {
  const own = heads.get(key);
  if (!own) return false;
  const distance = distanceTo(area, own);
  for (const [other, head] of heads) if (other !== key && distanceTo(area, head) <= distance + seen) return false;
  return true;
}

/** How far a point is from an area; 0 in it. */
export function distanceTo({ left, right, top, bottom }: Rectangle, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** Middle of an arrow's head. */
export function middleOfHead({ route, cls, sign, glyphs = 1 }: SceneEdge): Point {
  return along(route, 1, (arrowPaint({ cls, sign }, "light").headSize * glyphs) / 2).at(-1)?.at ?? route.end;
}

/** What heads cover, by their routes: every scene made from a layout asks for them, and more than once. */
const knownAreas = new WeakMap<Route, { readonly size: number; readonly areas: readonly Rectangle[] }>();

/** What a head covers, whichever it is, on its line and in the direction of the line's end: that may turn just before it. */
export function headAreas({ route, cls, sign, glyphs = 1 }: SceneEdge): readonly Rectangle[] {
  const size = arrowPaint({ cls, sign }, "light").headSize * glyphs;
  const known = knownAreas.get(route);
  if (known?.size === size) return known.areas;
  const areas = areasOfHead(route, size);
  knownAreas.set(route, { size, areas });
  return areas;
}

function areasOfHead(route: Route, size: number): Rectangle[] {
  const { start, controls, end } = route;
  const onLine = along(route, size / 4, size).at(-1)?.at ?? start;
  return [onLine, controls.at(-1) ?? start].map((from) => {
    const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
    const [dx, dy] = [(end.x - from.x) / length, (end.y - from.y) / length];
    const middle = { x: end.x - (dx * size) / 2, y: end.y - (dy * size) / 2 };
    const width = size * (Math.abs(dx) + 2 * halfHead * Math.abs(dy));
    const height = size * (Math.abs(dy) + 2 * halfHead * Math.abs(dx));
    return rectangleOf({ ...middle, width, height });
  });
}
