import type { Scene, SceneNode } from "../scene/types";

export type Direction = "left" | "right" | "up" | "down";

/** How much a step aside counts against a step ahead when looking for the next node. */
const asideCost = 2.5;

/**
 * The node that an arrow key leads to: the nearest in that direction, where straying aside counts more than going ahead.
 * An open box comes before its members: a step from the box goes in, a step from a member goes to the next member and,
 * past the last of them, out of the box. Null at the rim. Without a node to start from, the first one drawn.
 */
export function neighbourOf(scene: Scene, from: string | null, direction: Direction): SceneNode | null {
  const drawn = scene.nodes.filter((node) => node.emphasis !== "hidden");
  const start = drawn.find((node) => node.id === from);
  if (!start) return drawn[0] ?? null;
  const ids = new Set(drawn.map(({ id }) => id));
  const boxOf = (node: SceneNode): string | null => (node.parent !== null && ids.has(node.parent) ? node.parent : null);
  const box = boxOf(start);
  const inside = drawn.filter((node) => boxOf(node) === (box ?? start.id) && node !== start);
  const outside = drawn.filter((node) => boxOf(node) === null && node !== start && node.id !== box);
  return nearest(start, inside, direction) ?? nearest(start, outside, direction);
}

function nearest(from: SceneNode, among: readonly SceneNode[], direction: Direction): SceneNode | null {
  const ahead = among
    .map((node) => ({ node, ...stepTo(from, node, direction) }))
    .filter((step) => step.ahead > 0)
    .sort((a, b) => a.ahead + asideCost * a.aside - (b.ahead + asideCost * b.aside));
  return ahead[0]?.node ?? null;
}

/** Way from one node to another along a direction (positive: ahead) and across it (0 where they face each other). */
function stepTo(from: SceneNode, to: SceneNode, direction: Direction): { ahead: number; aside: number } {
  const horizontal = direction === "left" || direction === "right";
  const sense = direction === "right" || direction === "down" ? 1 : -1;
  // From a box into it, all of its members lie ahead: the way starts at its far side.
  const back = to.parent === from.id ? (horizontal ? from.width : from.height) / 2 : 0;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const overlap = horizontal ? (from.height + to.height) / 2 : (from.width + to.width) / 2;
  return {
    ahead: sense * (horizontal ? dx : dy) + back,
    aside: Math.max(0, Math.abs(horizontal ? dy : dx) - overlap / 2),
  };
}
