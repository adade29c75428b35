import { type Rectangle, rectangleOf } from "../metrics/rectangles";
import type { Point, Scene, SceneEdge } from "../types";
import { blockOf, hasBlock, withBlock } from "./block";
import { backOfHead, placeOnLeader } from "./leader";
import { type Obstacles, obstaclesIn, type Placed } from "./obstacles";
import { placeOnLine } from "./on-line";

/** Sizes of the text that are tried one after the other, over its own. */
const shares = [1, 0.9, 0.8, 0.7];
/** The same where letters are held to a size. */
export const fullSize: readonly number[] = [1];

/** At last a badge may make the picture larger. */
const anywhere: Rectangle = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/**
 * Places what stands on arrows, in a scene in which all else stands: each arrow's block on its own line near its head, off
 * boxes, words, heads, marks and other blocks, on as few other arrows as can be. Where an arrow has no such place, its
 * block stands in the nearest free place and a thin line leads from it to the arrow. Nothing is ever left out.
 */
export function placeBadges(scene: Scene, tried: readonly number[] = shares): Scene {
  const carrying = scene.edges.filter(hasBlock);
  if (carrying.length === 0) return scene;
  const obstacles = obstaclesIn(scene);
  const placed = new Map<string, SceneEdge>();
  // What is widest finds a place first.
  const widths = new Map(carrying.map((edge) => [edge.id, blockOf(edge).width]));
  const wide = ({ id }: SceneEdge) => widths.get(id) ?? 0;
  for (const edge of carrying.toSorted((a, b) => wide(b) - wide(a))) {
    const { block, at, leader } = placeOf(edge, obstacles, tried);
    obstacles.taken.add(rectangleOf({ ...at, ...block }), edge.id);
    const line = leader && { from: rounded(leader.from), to: rounded(leader.to) };
    placed.set(edge.id, { ...withBlock(edge, block, rounded(at)), leader: line });
  }
  return { ...scene, edges: scene.edges.map((edge) => placed.get(edge.id) ?? edge) };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

function placeOf(edge: SceneEdge, obstacles: Obstacles, tried: readonly number[]): Placed {
  for (const page of [obstacles.page, anywhere]) {
    for (const share of edge.label ? tried : [1]) {
      const block = blockOf(edge, share);
      const onLine = placeOnLine(edge, block, { ...obstacles, page });
      const limit = onLine?.cost ?? Number.POSITIVE_INFINITY;
      const found = placeOnLeader(edge, block, { ...obstacles, page }, limit) ?? onLine;
      if (found) return found;
    }
  }
  return { block: blockOf(edge), at: backOfHead(edge), leader: null };
}
