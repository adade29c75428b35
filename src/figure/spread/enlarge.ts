import { nodeBadgeSize } from "../../drawing/node";
import { hexagonTip, shapeEncodings } from "../../encoding";
import { placeBadges } from "../../scene/badges/place-badges";
import { dashesOf } from "../../scene/dashes/dashes";
import { overlaps, rectangleOf, textRectangle } from "../../scene/metrics/rectangles";
import type { Point, Route, Scene, SceneBadge, SceneEdge, SceneNode, SceneText } from "../../scene/types";
import { neighboursOf, rowsFor } from "./rows";
import { acrossOf, type Spread, unitsOf } from "./spread";

/** How arrows, heads and badges follow the letters: by this power, for they have less room. */
const slower = 0.5;
/** Size of the letters in nodes, scene units. */
const usualText = 13;

/**
 * Enlarges letters, and boxes as far as these need it; the white space pays for it. Columns widen and push the next
 * ones on; an open box grows as one thing with all it holds. Arrows keep their ways between the boxes and their places on
 * the sides; what lies on them is placed again.
 */
export function enlargeText(scene: Scene, spread: Spread): Scene {
  const { letters, corridors, rows } = spread;
  if (letters === 1 && corridors === 1 && rows === 1) return scene;
  const across = acrossOf(scene, spread);
  const { heights, down } = rowsFor(scene, neighboursOf(scene), spread);
  const glyphs = letters ** slower;
  const units = new Map(unitsOf(scene).map((node) => [node.id, node]));
  const unitOf = (id: string, parent: string | null) => (parent && units.get(parent)) || units.get(id);
  const parents = new Map(scene.nodes.map(({ id, parent }) => [id, parent]));
  /** Height of something that belongs to a box. */
  const downIn = (unit: SceneNode | undefined, grown: number) => (y: number) =>
    unit ? down(unit.y) + (y - unit.y) * grown : down(y);
  const grownBy = (unit: SceneNode | undefined) => (unit ? (heights.get(unit.id) ?? letters) : 1);
  const nodes = scene.nodes.map((node) => {
    const unit = unitOf(node.id, node.parent);
    const ratio = unit?.id === node.id ? grownBy(unit) : letters;
    const inside = { x: across, y: downIn(unit, letters) };
    const onSides = { x: across, y: downIn(unit, ratio) };
    const grown = enlargeNode(node, { inside, onSides, letters, ratio });
    return ratio < letters ? { ...grown, ...badgesAtCorners(grown) } : grown;
  });
  const edges = scene.edges.map((edge) => {
    const [source, target] = [edge.source, edge.target].map((id) => unitOf(id, parents.get(id) ?? null));
    const label = edge.label && enlargeBadge(edge.label, { x: across, y: down }, letters);
    const counts = edge.counts && enlargeBadge(edge.counts, { x: across, y: down }, letters);
    const startsAt = downIn(source, grownBy(source));
    const endsAt = downIn(target, grownBy(target));
    const route =
      source && source === target
        ? mapRoute(edge.route, { x: across, y: startsAt })
        : bentRoute(edge.route, across, down, startsAt, endsAt);
    return { ...edge, label, ...(counts && { counts }), leader: null, route, glyphs, width: edge.width * glyphs };
  });
  const boxes = nodes.filter(({ parent }) => parent === null);
  const captions = scene.captions.map(({ id, text }) => {
    // At least as large as the words in boxes.
    const own = Math.max(1, (letters * usualText) / text.fontSize);
    return { id, from: text.y, text: clearOf(boxes, enlargeWords(text, { x: across, y: down }, own)) };
  });
  // What stood on one line still does.
  const lineOf = (y: number) => Math.min(...captions.filter(({ from }) => from === y).map(({ text }) => text.y));
  const inLines = captions.map(({ id, from, text }) => ({ id, text: { ...text, y: lineOf(from) } }));
  return placeBadges({ ...scene, nodes, edges: inStep(edges), captions: inLines }, "held");
}

/** Arrows whose dashes keep step on their new routes. */
function inStep(edges: readonly SceneEdge[]): SceneEdge[] {
  const dashes = dashesOf(edges);
  return edges.map((edge) => ({ ...edge, dashes: dashes[edge.id] ?? null }));
}

/** Space between a caption and the box beside it, over the size of its letters: what hangs below the line, and air. */
const captionAir = 0.4;

/** A caption moved up or down, off the boxes that it would touch. */
function clearOf(boxes: readonly SceneNode[], text: SceneText): SceneText {
  let clear = text;
  const air = captionAir * text.fontSize;
  for (const _ of boxes) {
    const own = textRectangle(clear);
    const box = boxes.find((node) => overlaps(rectangleOf(node, air), own));
    if (!box) break;
    const { top, bottom } = rectangleOf(box, air + 0.1);
    clear = { ...clear, y: clear.y + (text.y >= box.y ? bottom - own.top : top - own.bottom) };
  }
  return clear;
}

interface Mapping {
  readonly x: (x: number) => number;
  readonly y: (y: number) => number;
}

const mapped = (point: Point, { x, y }: Mapping): Point => ({ x: x(point.x), y: y(point.y) });

function enlargeNode(
  node: SceneNode,
  { inside, onSides, letters, ratio }: { inside: Mapping; onSides: Mapping; letters: number; ratio: number },
): SceneNode {
  const at = (point: Point): Point => mapped(point, inside);
  const corner = (point: Point): Point => mapped(point, onSides);
  return {
    ...node,
    ...at(node),
    width: node.width * letters,
    height: node.height * ratio,
    label: enlargeWords(node.label, inside, letters),
    count: node.count && enlargeWords(node.count, inside, letters),
    icon: node.icon && at(node.icon),
    role: node.role && { ...node.role, at: at(node.role.at) },
    mark: node.mark && { ...node.mark, ...at(node.mark), size: node.mark.size * letters },
    contested: node.contested && enlargeBadge(node.contested, onSides, ratio),
    retracted: node.retracted && corner(node.retracted),
    discrepancy: node.discrepancy ? corner(node.discrepancy) : null,
    glyphs: letters,
  };
}

/** Height above the corner of a box at which its badges stand, scene units. */
const badgeRise = 1;

/** Marks of a box that has given up the air around its letters stand on its very corners, off icon and count. */
function badgesAtCorners(node: SceneNode): Pick<SceneNode, "contested" | "retracted" | "discrepancy"> {
  const tip = shapeEncodings[node.shape].outline === "hexagon" ? hexagonTip(node.height) : 0;
  const y = node.y - node.height / 2 - badgeRise;
  const aside = node.width / 2 - tip;
  const first = node.x - aside;
  const { contested, retracted, discrepancy } = node;
  const second = retracted ? first + nodeBadgeSize(node) * 1.2 : first;
  return {
    contested: contested && { ...contested, x: node.x + aside - contested.width / 2, y: y - badgeRise },
    retracted: retracted && { x: first, y },
    discrepancy: discrepancy ? { x: second, y } : null,
  };
}

function enlargeBadge(badge: SceneBadge, at: Mapping, factor: number): SceneBadge {
  const { width, height } = badge;
  return { ...enlargeWords(badge, at, factor), width: width * factor, height: height * factor };
}

function enlargeWords<T extends SceneText>(text: T, at: Mapping, factor: number): T {
  const { fontSize, lineHeight } = text;
  return { ...text, ...mapped(text, at), fontSize: fontSize * factor, lineHeight: lineHeight * factor };
}

function mapRoute(route: Route, at: Mapping): Route {
  const place = (point: Point) => mapped(point, at);
  return { start: place(route.start), controls: route.controls.map(place), end: place(route.end) };
}

/**
 * A route whose ends follow the sides of their boxes. What runs level keeps level; between two levels all is moved in
 * proportion, so that bends keep their form.
 */
function bentRoute(
  route: Route,
  across: Mapping["x"],
  down: Mapping["y"],
  startsAt: Mapping["y"],
  endsAt: Mapping["y"],
): Route {
  const points = [route.start, ...route.controls, route.end];
  const last = points.length - 1;
  const isLevel = points.map((point, i) => [points[i - 1], points[i + 1]].some((next) => next && level(point, next)));
  const fromStart = points.findIndex((point) => !level(point, route.start));
  const toEnd = points.findLastIndex((point) => !level(point, route.end));
  const heights = points.map(({ y }, i): number | null => {
    if (i === 0 || (i < last && fromStart !== -1 && i < fromStart)) return startsAt(y);
    if (i === last || (toEnd !== -1 && i > toEnd)) return endsAt(y);
    if (fromStart === -1) return (startsAt(y) + endsAt(y)) / 2;
    return isLevel[i] ? down(y) : null;
  });
  const placed = points.map(({ x, y }, i): Point => {
    const own = heights[i];
    if (own !== null && own !== undefined) return { x: across(x), y: own };
    const before = heights.findLastIndex((height, j) => j < i && height !== null);
    const after = heights.findIndex((height, j) => j > i && height !== null);
    const [y0, y1] = [points[before]?.y ?? y, points[after]?.y ?? y];
    const [to0, to1] = [heights[before] ?? down(y), heights[after] ?? down(y)];
    return { x: across(x), y: Math.abs(y1 - y0) < 0.01 ? down(y) : to0 + ((y - y0) / (y1 - y0)) * (to1 - to0) };
  });
  return { start: placed[0] ?? route.start, controls: placed.slice(1, -1), end: placed[last] ?? route.end };
}

function level(a: Point, b: Point): boolean {
  return Math.abs(a.y - b.y) < 0.01;
}
