import { arrowPaint, glyphSizes } from "../../encoding";
import { sampleRoute } from "../geometry";
import { type Rectangle, rectangleOf, textRectangle } from "../metrics/rectangles";
import type { Point, Route, Scene, SceneEdge, SceneNode, SceneText } from "../types";
import { along } from "./along";
import type { Block } from "./block";
import { newPlaces, type Places } from "./places";

/** Half of the broadest head, a bar, over its length. */
const halfHead = 0.62;

const isDrawn = ({ emphasis }: Pick<SceneNode, "emphasis">) => emphasis !== "hidden";
const isFull = ({ emphasis }: Pick<SceneEdge, "emphasis">) => emphasis === "normal" || emphasis === "focus";

/** Where a block stands. */
export interface Placed {
  readonly block: Block;
  readonly at: Point;
  readonly leader: NonNullable<SceneEdge["leader"]> | null;
}

/** The same, with its price against that of standing 100 units further from the head. */
export interface Priced extends Placed {
  readonly cost: number;
}

/** A rectangle around a place: thousands are made, so without an object in between. */
export function areaAt(x: number, y: number, halfWidth: number, halfHeight: number): Rectangle {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Price of covering another arrow: a reader may take the badge for that one's. */
const cover = 3;
/** Where more arrows than this are covered, one more or less tells nothing. */
const mostCovered = 3;

export function coverCost(own: Rectangle, id: string, lines: Places): number {
  return cover * lines.count(own, id, mostCovered);
}

export interface Obstacles {
  /** What the picture covers, and a little around it. */
  readonly page: Rectangle;
  /** What no badge may cover: boxes, words, marks on boxes, heads, other badges. */
  readonly taken: Places;
  /** Arrows, by what they run through. */
  readonly lines: Places;
}

export function obstaclesIn(scene: Scene): Obstacles {
  const taken = newPlaces();
  const nodes = scene.nodes.filter(isDrawn);
  const edges = scene.edges.filter(isFull);
  const areas = [
    ...nodes.map((node) => rectangleOf(node, node.shape === "container" ? -1 : 1)),
    ...nodes.flatMap(marksOf),
    ...scene.captions.map(({ text }) => captionArea(text)),
    ...edges.flatMap(headAreas),
  ];
  for (const area of areas) taken.add(area, "");
  const lines = newPlaces();
  for (const { id, route } of edges) for (const run of runsOf(route)) lines.add(run, id);
  return { page: pageOf(areas), taken, lines };
}

/** How far badges may reach over the outermost box or word: less than what is left free around the picture. */
const rim = 12;

function pageOf(areas: readonly Rectangle[]): Rectangle {
  const page = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of areas) {
    page.left = Math.min(page.left, left - rim);
    page.top = Math.min(page.top, top - rim);
    page.right = Math.max(page.right, right + rim);
    page.bottom = Math.max(page.bottom, bottom + rim);
  }
  return page;
}

/** A route as few rectangles: one for each stretch that runs level or upright, small ones where it bends. */
function runsOf(route: Route): Rectangle[] {
  const points = sampleRoute(route, 6);
  const runs: Rectangle[] = [];
  let start = points[0] ?? route.start;
  for (const [i, b] of points.entries()) {
    if (i === 0) continue;
    const next = points[i + 1];
    if (next && isStraight(start, b, next)) continue;
    runs.push(between(start, b));
    start = b;
  }
  return runs;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const same = (p: number, q: number) => Math.abs(p - q) < 0.01;
  return (same(a.x, b.x) && same(b.x, c.x)) || (same(a.y, b.y) && same(b.y, c.y));
}

function between(a: Point, b: Point): Rectangle {
  const thin = 0.25;
  return {
    left: Math.min(a.x, b.x) - thin,
    right: Math.max(a.x, b.x) + thin,
    top: Math.min(a.y, b.y) - thin,
    bottom: Math.max(a.y, b.y) + thin,
  };
}

/** What the marks on a box cover: they reach over its side. */
function marksOf({ contested, retracted, discrepancy, glyphs = 1 }: SceneNode): Rectangle[] {
  const size = glyphSizes.badge * Math.sqrt(glyphs);
  const signs = [retracted, discrepancy].flatMap((at) =>
    at ? [rectangleOf({ ...at, width: size, height: size })] : [],
  );
  return contested ? [...signs, rectangleOf(contested)] : signs;
}

/** What a caption covers, with what reaches over and hangs under its lines. */
function captionArea(text: SceneText): Rectangle {
  const { left, right, top, bottom } = textRectangle(text);
  return { left, right, top: top - text.fontSize * 0.15, bottom: bottom + text.fontSize * 0.2 };
}

/** What a head covers, whichever it is, on its line and in the direction of the line's end: that may turn just before it. */
function headAreas({ route, cls, sign, glyphs = 1 }: SceneEdge): Rectangle[] {
  const size = arrowPaint({ cls, sign }, "light").headSize * glyphs;
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
