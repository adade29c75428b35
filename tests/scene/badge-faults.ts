import { drawEdge } from "../../src/drawing/edge";
import { nodeBadgeSize } from "../../src/drawing/node";
import { groupBounds } from "../../src/drawing/place";
import { arrowPaint, glyphSizes } from "../../src/encoding";
import { overlaps, type Rectangle, rectangleOf, textRectangle } from "../../src/scene/metrics/rectangles";
import { measureText } from "../../src/scene/text/measure";
import type { Point, Scene, SceneEdge, SceneNode, SceneText } from "../../src/scene/types";
import { samplesOf } from "./samples";

interface Area {
  readonly name: string;
  /** The arrow or box that it belongs to. */
  readonly of: string;
  readonly area: Rectangle;
}

/** What stands on an arrow: both sides of what is contested about it, and its marks. */
export function partsOn(edge: SceneEdge): Area[] {
  const size = glyphSizes.badge * (edge.glyphs ?? 1);
  return [
    ...(edge.label ? [{ name: "badge", of: edge.id, area: rectangleOf(edge.label) }] : []),
    ...markPlaces(edge).map((at) => ({
      name: "mark",
      of: edge.id,
      area: rectangleOf({ ...at, width: size, height: size }),
    })),
  ];
}

function markPlaces({ retractedAt, discrepancyAt }: SceneEdge): Point[] {
  return [retractedAt, discrepancyAt].flatMap((at) => at ?? []);
}

/** What stands on the side of a box. */
function partsAt(node: SceneNode): Area[] {
  const size = nodeBadgeSize(node);
  const marks = [node.retracted, node.discrepancy].flatMap((at) => at ?? []);
  return [
    ...(node.contested ? [{ name: "badge", of: node.id, area: rectangleOf(node.contested) }] : []),
    ...marks.map((at) => ({
      name: "mark",
      of: node.id,
      area: rectangleOf({ ...at, width: size, height: size }, -0.5),
    })),
  ];
}

/** Words and signs in a box. */
function inside({ id, label, icon, role, mark, count, glyphs = 1 }: SceneNode): Area[] {
  const square = (at: Point, size: number) => rectangleOf({ ...at, width: size, height: size });
  return [
    { name: "name", of: id, area: textRectangle(label) },
    ...(icon ? [{ name: "icon", of: id, area: square(icon, glyphSizes.icon * glyphs) }] : []),
    ...(role ? [{ name: "role", of: id, area: square(role.at, glyphSizes.role * glyphs) }] : []),
    ...(mark ? [{ name: "sign", of: id, area: square(mark, mark.size) }] : []),
    ...(count ? [{ name: "count", of: id, area: textRectangle(count) }] : []),
  ];
}

function headOf(edge: SceneEdge): Area[] {
  const drawn = drawEdge(edge, "light");
  const items = drawn.items.filter((item) => item.kind === "shape" && item.role === "head");
  const area = groupBounds({ ...drawn, items }, measureText);
  return area ? [{ name: "head", of: edge.id, area }] : [];
}

/** What a caption covers, with what reaches over and hangs under its letters. */
function captionArea(text: SceneText): Rectangle {
  const { left, right, top, bottom } = textRectangle(text);
  return { left, right, top: top - 0.1 * text.fontSize, bottom: bottom + 0.15 * text.fontSize };
}

/** What in a scene's badges and marks would mislead a reader, one line each. */
export function badgeFaults({ nodes, edges, captions }: Scene): string[] {
  const shown = nodes.filter(({ emphasis }) => emphasis !== "hidden");
  const full = edges.filter(({ emphasis }) => emphasis === "normal" || emphasis === "focus");
  const boxes = shown.map((node) => ({ name: "box", of: node.id, area: rectangleOf(node, -0.5) }));
  const words = shown.flatMap(inside);
  const heads = full.flatMap(headOf);
  const titles = captions.map(({ id, text }) => ({ name: "caption", of: id, area: captionArea(text) }));
  const onArrows = full.flatMap(partsOn);
  const atBoxes = shown.flatMap(partsAt);
  const faults: string[] = [];
  const meet = (part: Area, others: readonly Area[]) => {
    for (const other of others) {
      if (other !== part && overlaps(part.area, other.area)) {
        faults.push(`${part.name} of ${part.of} covers ${other.name} of ${other.of}`);
      }
    }
  };
  for (const part of onArrows) meet(part, [...boxes, ...words, ...titles, ...heads, ...atBoxes, ...onArrows]);
  for (const part of atBoxes) meet(part, [...words, ...titles, ...heads, ...atBoxes]);
  for (const title of titles) meet(title, [...titles, ...boxes]);
  for (const edge of full) faults.push(...strayMarks(edge, full), ...looseBadge(edge, full, boxes));
  return faults;
}

function middleOfHead(edge: SceneEdge): Point {
  const { route, glyphs = 1 } = edge;
  const size = arrowPaint(edge, "light").headSize * glyphs;
  const before = route.controls.at(-1) ?? route.start;
  const length = Math.hypot(route.end.x - before.x, route.end.y - before.y) || 1;
  const back = size / 2 / length;
  return { x: route.end.x - (route.end.x - before.x) * back, y: route.end.y - (route.end.y - before.y) * back };
}

/** Marks that are nearer to another head than to their own, or not on their own line. */
function strayMarks(edge: SceneEdge, edges: readonly SceneEdge[]): string[] {
  return markPlaces(edge).flatMap((at) => {
    const to = (other: SceneEdge) => {
      const head = middleOfHead(other);
      return Math.hypot(head.x - at.x, head.y - at.y);
    };
    const nearer = edges.filter((other) => !endsWith(edge, other) && to(other) <= to(edge)).map(({ id }) => id);
    const isOff = distanceTo(edge, at) > 0.5 * glyphSizes.badge * (edge.glyphs ?? 1);
    return [
      ...(nearer.length > 0 ? [`mark of ${edge.id} is nearer to the head of ${nearer.join(", ")}`] : []),
      ...(isOff ? [`mark of ${edge.id} is off its line`] : []),
    ];
  });
}

/** Whether two arrows have one head: those of one kind may end together. */
function endsWith(edge: SceneEdge, { route: { end } }: SceneEdge): boolean {
  return Math.hypot(edge.route.end.x - end.x, edge.route.end.y - end.y) < 1;
}

function distanceTo({ route }: SceneEdge, at: Point): number {
  const points = samplesOf(route, 100);
  return Math.min(...points.slice(1).map((to, i) => distanceToStretch(at, points[i] ?? to, to)));
}

/** Both sides that neither touch their own line where it runs alone, nor have a leader line that can be followed. */
function looseBadge(edge: SceneEdge, edges: readonly SceneEdge[], boxes: readonly Area[]): string[] {
  const { id, label, leader, route } = edge;
  if (!label) return [];
  if (leader) {
    const points = Array.from({ length: 101 }, (_, i) => ({
      x: leader.from.x + ((leader.to.x - leader.from.x) * i) / 100,
      y: leader.from.y + ((leader.to.y - leader.from.y) * i) / 100,
    }));
    const crossed = boxes.filter(({ area }) => points.some((point) => isIn(point, area, 0)));
    return [
      ...crossed.map(({ of }) => `leader of ${id} crosses ${of}`),
      ...(distanceTo(edge, leader.to) > 1 ? [`leader of ${id} leads off its line`] : []),
    ];
  }
  const area = rectangleOf(label);
  const toHead = (other: SceneEdge) => distanceFrom(area, middleOfHead(other));
  const nearer = edges.find((other) => !endsWith(edge, other) && toHead(other) < toHead(edge));
  if (nearer) return [`badge of ${id} is nearer to the head of ${nearer.id}, without a leader`];
  const touching = samplesOf(route, 200).filter((point) => isIn(point, area, 1));
  if (touching.length === 0) return [`badge of ${id} touches nothing of its own`];
  const others = edges.filter((other) => !endsWith(edge, other)).map((other) => samplesOf(other.route, 60));
  const isShared = (point: Point) =>
    others.some((points) =>
      points.some(
        (a, i) =>
          i > 0 && distanceToStretch(point, points[i - 1] ?? a, a) < 0.6 && along(point, points[i - 1] ?? a, a, route),
      ),
    );
  return touching.every(isShared) ? [`badge of ${id} touches its line only where others run on it`] : [];
}

function distanceFrom({ left, right, top, bottom }: Rectangle, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

function isIn({ x, y }: Point, { left, right, top, bottom }: Rectangle, grow: number): boolean {
  return x > left - grow && x < right + grow && y > top - grow && y < bottom + grow;
}

function distanceToStretch(point: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((point.x - a.x) * dx + (point.y - a.y) * dy) / length));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}

/** Whether a stretch runs along a route at a point of it, and does not just cross it there. */
function along(point: Point, a: Point, b: Point, route: SceneEdge["route"]): boolean {
  const points = samplesOf(route, 200);
  const i = points.reduce((best, each, j) => {
    const [now, then] = [each, points[best] ?? each];
    return Math.hypot(now.x - point.x, now.y - point.y) < Math.hypot(then.x - point.x, then.y - point.y) ? j : best;
  }, 0);
  const [from, to] = [points[Math.max(0, i - 1)] ?? point, points[i + 1] ?? point];
  const own = Math.atan2(to.y - from.y, to.x - from.x);
  const other = Math.atan2(b.y - a.y, b.x - a.x);
  return Math.abs(Math.cos(own - other)) > 0.9;
}
