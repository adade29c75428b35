import type { Box, Point, Route, Scene, SceneNode, SceneText } from "../../scene/types";

/** Space that enlarged boxes keep between them, scene units: room for an arrow beside, and for a line of air below. */
const gapBeside = 30;
const gapBelow = 5;
/** Size of the letters in nodes and on arrows, scene units. */
const usualText = 12;
/** Beyond this boxes would cover the arrows between them. */
const most = 1.6;

/**
 * Enlarges boxes and letters about their own centres and leaves the distances between them: the white space pays for
 * the size of the text. An open box grows as one thing with all it holds. Arrows keep their ways; their ends follow
 * the sides they stand on.
 */
export function enlargeText(scene: Scene, factor: number): Scene {
  if (factor === 1) return scene;
  const centres = unitCentres(scene);
  const nodes = scene.nodes.map((node) => enlargeNode(node, centres.get(node.id) ?? node, factor));
  const edges = scene.edges.map((edge) => {
    const source = centres.get(edge.source);
    const target = centres.get(edge.target);
    const label = edge.label && {
      ...enlargeWords(edge.label, edge.label, factor),
      width: edge.label.width * factor,
      height: edge.label.height * factor,
    };
    return { ...edge, label, route: enlargeRoute(edge.route, source, target, factor) };
  });
  const captions = scene.captions.map(({ id, text }) => {
    // Larger than the rest already, so they grow less, and stay clear of what stands beside them.
    const own = Math.max(1, (factor * usualText) / text.fontSize);
    return { id, text: enlargeWords(text, text, own) };
  });
  return { ...scene, nodes, edges, captions };
}

/** The largest factor at which no two boxes come too close; at least 1. */
export function largestTextScale(scene: Scene): number {
  const units = scene.nodes.filter((node) => node.parent === null && node.emphasis !== "hidden");
  let limit = most;
  for (const [i, a] of units.entries()) {
    for (const b of units.slice(i + 1)) {
      const across = (Math.abs(a.x - b.x) - gapBeside) / ((a.width + b.width) / 2);
      const down = (Math.abs(a.y - b.y) - gapBelow) / ((a.height + b.height) / 2);
      limit = Math.min(limit, Math.max(across, down));
    }
  }
  return Math.max(1, Math.floor(limit * 100) / 100);
}

/** The centre about which each node grows: its own, or that of the open box that holds it. */
function unitCentres(scene: Scene): Map<string, Point> {
  const byId = new Map(scene.nodes.map((node) => [node.id, node]));
  return new Map(scene.nodes.map((node) => [node.id, (node.parent ? byId.get(node.parent) : undefined) ?? node]));
}

function enlargeNode(node: SceneNode, centre: Point, factor: number): SceneNode {
  const at = (point: Point): Point => away(point, centre, factor);
  const box: Box = { ...at(node), width: node.width * factor, height: node.height * factor };
  return {
    ...node,
    ...box,
    label: enlargeWords(node.label, centre, factor),
    count: node.count && enlargeWords(node.count, centre, factor),
    icon: node.icon && at(node.icon),
    role: node.role && { ...node.role, at: at(node.role.at) },
    mark: node.mark && { ...node.mark, ...at(node.mark), size: node.mark.size * factor },
    contested: node.contested && at(node.contested),
    retracted: node.retracted && at(node.retracted),
  };
}

function enlargeWords<T extends SceneText>(text: T, centre: Point, factor: number): T {
  const { fontSize, lineHeight } = text;
  return { ...text, ...away(text, centre, factor), fontSize: fontSize * factor, lineHeight: lineHeight * factor };
}

function away(point: Point, centre: Point, factor: number): Point {
  return { x: centre.x + (point.x - centre.x) * factor, y: centre.y + (point.y - centre.y) * factor };
}

function enlargeRoute(route: Route, source: Point | undefined, target: Point | undefined, factor: number): Route {
  if (source && source === target) {
    const at = (point: Point) => away(point, source, factor);
    return { start: at(route.start), controls: route.controls.map(at), end: at(route.end) };
  }
  const start = source ? away(route.start, source, factor) : route.start;
  const end = target ? away(route.end, target, factor) : route.end;
  const last = route.controls.length - 1;
  // The controls next to the ends move along, so that an arrow still leaves and meets its boxes at the same angle.
  const controls = route.controls.map((control, i) => {
    const dx = (i === 0 ? start.x - route.start.x : 0) + (i === last ? end.x - route.end.x : 0);
    const dy = (i === 0 ? start.y - route.start.y : 0) + (i === last ? end.y - route.end.y : 0);
    const share = last === 0 ? 0.5 : 1;
    return { x: control.x + dx * share, y: control.y + dy * share };
  });
  return { start, controls, end };
}
