import { arrowPaint, hexagonTip, shapeEncodings } from "../../encoding";
import { routeLength, sampleRoute } from "../geometry";
import type { Point, Scene, SceneEdge, SceneNode } from "../types";
import { type Crossings, countRouteCrossings } from "./crossings";
import { overlaps, type Rectangle, rectangleOf, textRectangle, within } from "./rectangles";

const graphArea = { "1440×900": { width: 1176, height: 718 }, "1920×1080": { width: 1656, height: 898 } } as const;

/**
 * The canvas as the app opens, with filters and legend beside and below it: CSS pixels, measured in Chromium, the same
 * in both languages and levels.
 */
export const graphAreas = { overview: graphArea, molecules: graphArea } as const;

/** Left empty around a picture that is fitted into the canvas, on every side, CSS pixels. */
export const graphRim = 16;

export interface SceneMetrics {
  readonly nodes: number;
  readonly arrows: number;
  readonly crossings: Crossings;
  /** Arrows that run over a box which is neither their source nor their target nor around these. */
  readonly throughBoxes: number;
  readonly nodeOverlaps: number;
  /** Pairs of texts on each other, and texts that leave their box. */
  readonly labelOverlaps: number;
  /** Heads under a box, a label or a badge, or on a head that looks different. */
  readonly hiddenHeads: number;
  /** Total length of arrows, scene units. */
  readonly length: number;
  /** Share of arrows that end right of where they start, 0 to 1. */
  readonly leftToRight: number;
  /** Width through height. */
  readonly aspect: number;
  /** Smallest letters after the picture was fitted into a window, CSS pixels. */
  readonly smallestFont: Readonly<Record<keyof typeof graphAreas.overview, number>>;
}

/** What can be measured of a picture's legibility, in the canvas of a level. Hidden parts are not counted. */
export function sceneMetrics(scene: Scene, level: keyof typeof graphAreas = "overview"): SceneMetrics {
  const nodes = scene.nodes.filter((node) => node.emphasis !== "hidden");
  const edges = scene.edges.filter((edge) => edge.emphasis !== "hidden");
  const fonts = [
    ...nodes.flatMap((node) => [node.label.fontSize, ...(node.count ? [node.count.fontSize] : [])]),
    ...edges.flatMap((edge) => edge.label?.fontSize ?? []),
    ...scene.captions.map((caption) => caption.text.fontSize),
  ];
  const smallest = Math.min(...fonts);
  const fitted = ({ width, height }: { width: number; height: number }) =>
    smallest * Math.min((width - 2 * graphRim) / scene.width, (height - 2 * graphRim) / scene.height);
  return {
    nodes: nodes.length,
    arrows: edges.length,
    crossings: countRouteCrossings(edges.map((edge) => edge.route)),
    throughBoxes: edges.filter((edge) => runsOverBox(edge, nodes)).length,
    nodeOverlaps: countNodeOverlaps(nodes),
    labelOverlaps: countLabelOverlaps(scene, nodes, edges),
    hiddenHeads: hiddenHeadsOf(nodes, edges).length,
    length: Math.round(edges.reduce((sum, edge) => sum + routeLength(edge.route), 0)),
    leftToRight: edges.filter(({ route }) => route.end.x > route.start.x).length / Math.max(1, edges.length),
    aspect: scene.width / Math.max(1, scene.height),
    smallestFont: {
      "1440×900": fitted(graphAreas[level]["1440×900"]),
      "1920×1080": fitted(graphAreas[level]["1920×1080"]),
    },
  };
}

function parentsOf(id: string, byId: ReadonlyMap<string, SceneNode>): Set<string> {
  const around = new Set([id]);
  for (let at = byId.get(id)?.parent ?? null; at !== null && !around.has(at); at = byId.get(at)?.parent ?? null) {
    around.add(at);
  }
  return around;
}

function runsOverBox(edge: SceneEdge, nodes: readonly SceneNode[]): boolean {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = new Set([...parentsOf(edge.source, byId), ...parentsOf(edge.target, byId)]);
  const points = sampleRoute(edge.route);
  return nodes.some((node) => {
    if (own.has(node.id)) return false;
    const { left, right, top, bottom } = rectangleOf(node, -1);
    return points.some(({ x, y }) => x > left && x < right && y > top && y < bottom);
  });
}

function countNodeOverlaps(nodes: readonly SceneNode[]): number {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  let count = 0;
  nodes.forEach((a, i) => {
    const around = parentsOf(a.id, byId);
    for (const b of nodes.slice(i + 1)) {
      if (around.has(b.id) || parentsOf(b.id, byId).has(a.id)) continue;
      if (overlaps(rectangleOf(a, -0.5), rectangleOf(b, -0.5))) count++;
    }
  });
  return count;
}

function countLabelOverlaps(scene: Scene, nodes: readonly SceneNode[], edges: readonly SceneEdge[]): number {
  const texts: Rectangle[] = [
    ...nodes.flatMap((node) => [textRectangle(node.label), ...(node.count ? [textRectangle(node.count)] : [])]),
    ...edges.flatMap((edge) => (edge.label ? [rectangleOf(edge.label)] : [])),
    ...scene.captions.map((caption) => textRectangle(caption.text)),
  ];
  let count = nodes.filter((node) => !within(textRectangle(node.label), rectangleOf(node, 0.5))).length;
  texts.forEach((a, i) => {
    for (const b of texts.slice(i + 1)) if (overlaps(a, b)) count++;
  });
  return count;
}

interface Head {
  readonly edge: SceneEdge;
  /** Tip, middle and base, a little inside. */
  readonly points: readonly Point[];
  readonly rectangle: Rectangle;
}

function headOf(edge: SceneEdge): Head {
  const { end } = edge.route;
  const before = edge.route.controls.at(-1) ?? edge.route.start;
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const size = arrowPaint(edge, "light").headSize;
  const back = (by: number): Point => ({
    x: end.x - ((end.x - before.x) / length) * by,
    y: end.y - ((end.y - before.y) / length) * by,
  });
  const rectangle = rectangleOf({ ...back(size / 2), width: size, height: size }, -1);
  return { edge, points: [back(0.5), back(size / 2), back(size - 0.5)], rectangle };
}

/** Whether a node's outline covers a point. */
function covers(node: SceneNode, { x, y }: Point): boolean {
  const rise = Math.abs(y - node.y) / (node.height / 2);
  if (rise >= 1) return false;
  const tip = shapeEncodings[node.shape].outline === "hexagon" ? hexagonTip(node.height) * rise : 0;
  return Math.abs(x - node.x) < node.width / 2 - tip;
}

export interface HiddenHead {
  readonly edge: SceneEdge;
  readonly why: "box" | "label" | "head";
}

/** Heads under a box, a label or a badge, or on a head that looks different. */
function hiddenHeadsOf(nodes: readonly SceneNode[], edges: readonly SceneEdge[]): HiddenHead[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const heads = edges.map(headOf);
  const labels = edges.flatMap((edge) => [
    ...(edge.label ? [{ of: edge.id, rectangle: rectangleOf(edge.label) }] : []),
    ...(edge.retractedAt
      ? [{ of: edge.id, rectangle: rectangleOf({ ...edge.retractedAt, width: 12, height: 12 }) }]
      : []),
  ]);
  return heads.flatMap(({ edge, points, rectangle }): HiddenHead[] => {
    const around = parentsOf(edge.target, byId);
    around.delete(edge.target);
    if (nodes.some((node) => !around.has(node.id) && points.some((point) => covers(node, point)))) {
      return [{ edge, why: "box" }];
    }
    if (labels.some((label) => overlaps(rectangle, label.rectangle))) return [{ edge, why: "label" }];
    const other = heads.find(
      (each) =>
        (each.edge.head !== edge.head || each.edge.cls !== edge.cls || each.edge.sign !== edge.sign) &&
        overlaps(rectangle, each.rectangle),
    );
    return other ? [{ edge, why: "head" }] : [];
  });
}
