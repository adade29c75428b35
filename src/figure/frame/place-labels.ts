import { badgeSize, drawEdge } from "../../drawing/edge";
import { inView } from "../../drawing/in-view";
import { nodeBadgeSize } from "../../drawing/node";
import { groupBounds } from "../../drawing/place";
import { sampleRoute } from "../../scene/geometry";
import { type Rectangle, rectangleOf, textRectangle } from "../../scene/metrics/rectangles";
import { measureText } from "../../scene/text/measure";
import type { Point, Route, Scene, SceneEdge } from "../../scene/types";

import { newPlaces, type Places } from "./places";

type Label = NonNullable<SceneEdge["label"]>;

/** Between two places that are tried on an arrow, and between the points that stand for it, scene units. */
const stride = 3;
/** Space around what stands on an arrow, and between a badge and its label. */
const air = 1.5;
const badgeGap = 2;
/** Price of covering another arrow, against that of standing 100 units further from the head. */
const coverPrice = 3;
/** Where more arrows than this are covered, one more or less tells nothing. */
const mostCovered = 3;
/** Price of counts below one another instead of on a line. */
const stackPrice = 0.15;
/** Price of standing beside the line: more than anything that is to be had on it. */
const besidePrice = 20;
/** Where the line meets a label, from its middle, in widths and heights; and its price. */
const holds: readonly { readonly x: number; readonly y: number; readonly price: number }[] = [
  { x: 0, y: 0, price: 0 },
  ...[-0.4, 0.4].flatMap((x) => [{ x, y: 0, price: 0.1 }]),
  ...[-0.4, 0.4].flatMap((y) => [-0.4, 0, 0.4].map((x) => ({ x, y, price: 0.15 }))),
  ...[-0.9, 0.9].flatMap((away) => [
    { x: away, y: 0, price: besidePrice },
    { x: 0, y: away, price: besidePrice },
  ]),
];
/** Size of counts, over their own, where there is no room for them in full. */
const smaller = [1, 0.9, 0.8, 0.7];

/**
 * Finds places for counts and badges on arrows, in a scene in which all else stands: off boxes, heads, badges, captions
 * and each other, on as few other arrows as can be, near their own head. Where there is no room beside one another, counts stand
 * below one another, and at last smaller. What finds no room at all stays where it is.
 */
export function placeLabels(scene: Scene): Scene {
  const carrying = scene.edges.filter((edge) => inView(edge) && (edge.label || edge.retractedAt));
  if (carrying.length === 0) return scene;
  const taken = newPlaces<null>();
  for (const area of blockedIn(scene)) taken.add(area, null);
  const lines = newPlaces<string>();
  for (const { id, route } of scene.edges.filter(inView)) {
    for (const at of placesAlong(route)) lines.add(rectangleOf({ ...at, width: 0.5, height: 0.5 }), id);
  }
  const placed = new Map<string, SceneEdge>();
  // What is widest finds a place first.
  const wide = (edge: SceneEdge) => edge.label?.width ?? 0;
  for (const edge of carrying.toSorted((a, b) => wide(b) - wide(a))) {
    const found = bestPlace(edge, taken, lines);
    if (!found) {
      if (edge.label) taken.add(rectangleOf(edge.label), null);
      continue;
    }
    taken.add(rectangleOf({ ...found.at, ...found.form }), null);
    placed.set(edge.id, withMarks(edge, found.form, found.at));
  }
  return { ...scene, edges: scene.edges.map((edge) => placed.get(edge.id) ?? edge) };
}

/** What nothing may cover. */
function blockedIn(scene: Scene): Rectangle[] {
  const nodes = scene.nodes.filter(({ emphasis }) => emphasis !== "hidden");
  return [
    ...nodes.map((node) => rectangleOf(node, node.shape === "container" ? -1 : 2)),
    ...nodes.flatMap((node) => {
      const { contested, retracted } = node;
      const size = nodeBadgeSize(node);
      return [contested, retracted].flatMap((at) => (at ? [rectangleOf({ ...at, width: size, height: size })] : []));
    }),
    ...scene.captions.map(({ text }) => textRectangle(text)),
    ...scene.edges.filter(inView).flatMap((edge) => {
      const drawn = drawEdge(edge, "light");
      const heads = drawn.items.filter((item) => item.kind === "shape" && item.role === "head");
      return groupBounds({ ...drawn, items: heads }, measureText) ?? [];
    }),
  ];
}

interface Form {
  readonly label: Label | null;
  readonly badge: number;
  readonly width: number;
  readonly height: number;
  readonly price: number;
}

/** Ways to write what stands on an arrow, the best first. */
function formsOf(edge: SceneEdge, size: number): Form[] {
  const { label } = edge;
  const badge = edge.retractedAt ? badgeSize(edge) : 0;
  if (!label) return [{ label: null, badge, width: badge, height: badge, price: 0 }];
  const fontSize = label.fontSize * size;
  const lineHeight = fontSize * 1.15;
  const padding = label.width - measureText(label.lines.join(" "), label.fontSize, label.weight);
  const parts = label.lines.flatMap((line) => line.split(" "));
  const written = (lines: readonly string[], price: number): Form => {
    const words = Math.max(...lines.map((line) => measureText(line, fontSize, label.weight)));
    const width = words + padding * size;
    const height = (label.height / label.lines.length) * size + (lines.length - 1) * lineHeight;
    const whole = width + (badge > 0 ? badge + badgeGap : 0);
    const own: Label = { ...label, lines, fontSize, lineHeight, width, height };
    return { label: own, badge, width: whole, height: Math.max(height, badge), price };
  };
  const inLine = written([parts.join(" ")], 0);
  return parts.length > 1 ? [inLine, written(parts, stackPrice)] : [inLine];
}

function bestPlace(edge: SceneEdge, taken: Places<null>, lines: Places<string>) {
  const places = placesAlong(edge.route).reverse();
  for (const size of smaller) {
    let best: { form: Form; at: Point; cost: number } | null = null;
    for (const form of formsOf(edge, size)) {
      for (const [i, place] of places.entries()) {
        for (const hold of holds) {
          const price = form.price + (i * stride) / 100 + hold.price;
          if (best && price >= best.cost) continue;
          const at = { x: place.x + hold.x * form.width, y: place.y + hold.y * form.height };
          const own = rectangleOf({ ...at, width: form.width, height: form.height }, air);
          if (taken.meets(own)) continue;
          const cost = price + coverPrice * Math.min(mostCovered, coveredBy(own, edge.id, lines));
          if (!best || cost < best.cost) best = { form, at, cost };
        }
      }
    }
    if (best) return best;
    if (!edge.label) return null;
  }
  return null;
}

/** How many other arrows run under an area. */
function coveredBy(own: Rectangle, id: string, lines: Places<string>): number {
  return new Set(lines.near(own).filter((each) => each !== id)).size;
}

function withMarks(edge: SceneEdge, form: Form, at: Point): SceneEdge {
  const { label, badge, width } = form;
  return {
    ...edge,
    label: label && { ...label, x: at.x + (width - label.width) / 2, y: at.y },
    retractedAt: badge > 0 ? { x: at.x - (width - badge) / 2, y: at.y } : null,
  };
}

/** Points along a route, evenly spaced, both ends included. */
function placesAlong(route: Route): Point[] {
  const places: Point[] = [];
  const points = sampleRoute(route, 8);
  let left = 0;
  for (const [i, b] of points.entries()) {
    const a = points[i - 1] ?? b;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    let at = left;
    for (; at <= length; at += stride) {
      const t = length === 0 ? 0 : at / length;
      places.push({ x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) });
      if (length === 0) break;
    }
    left = length === 0 ? left : at - length;
  }
  return places;
}
