import type { Network } from "../../domain/network/types";
import { rootGraph } from "../../scene/layout/model/roots";
import type { Box, Point, Route, Scene, SceneNode, SceneText } from "../../scene/types";

/** What another layout is given: boxes without a box around them, and the arrows between them. */
export interface PeerGraph {
  readonly boxes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly arrows: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

/** What it gives back: middles of boxes, and corner points of arrows from end to end. */
export interface PeerLayout {
  readonly middles: ReadonlyMap<string, Point>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
}

/** The drawn boxes and arrows of one of our scenes, for another layout to place. */
export function peerGraph(scene: Scene, network: Network): PeerGraph {
  const { rootOf } = rootGraph(network);
  const arrows = scene.edges.flatMap(({ id, source, target }) => {
    const [from, to] = [rootOf.get(source), rootOf.get(target)];
    return from === undefined || to === undefined || from === to ? [] : [{ id, source: from, target: to }];
  });
  const boxes = scene.nodes.filter((node) => node.parent === null);
  return { boxes: boxes.map(({ id, width, height }) => ({ id, width, height })), arrows };
}

const margin = 16;
const headGap = 2.5;

/** Our scene with boxes and arrows where another layout puts them, so that both are measured alike. */
export function peerScene(scene: Scene, network: Network, { middles, lines }: PeerLayout): Scene {
  const { rootOf } = rootGraph(network);
  const boxes = scene.nodes.filter((node) => node.parent === null);
  const placed = boxes.map((node) => ({ ...node, ...(middles.get(node.id) ?? node) }));
  const left = Math.min(...placed.map((box) => box.x - box.width / 2)) - margin;
  const top = Math.min(...placed.map((box) => box.y - box.height / 2)) - margin;
  const right = Math.max(...placed.map((box) => box.x + box.width / 2)) + margin;
  const bottom = Math.max(...placed.map((box) => box.y + box.height / 2)) + margin;
  const shifts = new Map(
    boxes.map((node) => {
      const { x, y } = middles.get(node.id) ?? node;
      return [node.id, { x: x - left - node.x, y: y - top - node.y }];
    }),
  );
  const nodes = scene.nodes.map((node) => shifted(node, shifts.get(rootOf.get(node.id) ?? "") ?? { x: 0, y: 0 }));
  const edges = scene.edges.flatMap((edge) => {
    const line = lines.get(edge.id);
    if (!line) return [];
    const route = polyline(line.map(({ x, y }) => ({ x: x - left, y: y - top })));
    return [{ ...edge, route, label: null, retractedAt: null }];
  });
  return { ...scene, width: right - left, height: bottom - top, nodes, edges, captions: [] };
}

function shifted(node: SceneNode, by: Point): SceneNode {
  const text = (label: SceneText): SceneText => ({ ...label, x: label.x + by.x, y: label.y + by.y });
  return {
    ...node,
    x: node.x + by.x,
    y: node.y + by.y,
    label: text(node.label),
    count: node.count ? text(node.count) : null,
  };
}

/** A line through corners as a route: a doubled control is a corner. Its tip keeps the distance that ours keep. */
function polyline(points: readonly Point[]): Route {
  const start = points[0] ?? { x: 0, y: 0 };
  const last = points.at(-1) ?? start;
  const before = points.at(-2) ?? start;
  const length = Math.hypot(last.x - before.x, last.y - before.y) || 1;
  const end = {
    x: last.x - ((last.x - before.x) / length) * headGap,
    y: last.y - ((last.y - before.y) / length) * headGap,
  };
  return { start, controls: points.slice(1, -1).flatMap((corner) => [corner, corner]), end };
}

/** Where a straight line from the middle of a box to another point leaves the box. */
export function leaving(box: Box, towards: Point): Point {
  const [dx, dy] = [towards.x - box.x, towards.y - box.y];
  if (dx === 0 && dy === 0) return { x: box.x, y: box.y };
  const share = Math.min(box.width / 2 / (Math.abs(dx) || 1e-9), box.height / 2 / (Math.abs(dy) || 1e-9));
  return { x: box.x + dx * share, y: box.y + dy * share };
}
