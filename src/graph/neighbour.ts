import type { Scene, SceneNode } from "../scene/types";

export type Direction = "left" | "right" | "up" | "down";

/** How much a step aside counts against a step ahead when looking for the next node. */
const asideCost = 2.5;

/**
 * The node that an arrow key leads to: of those drawn in that direction, the one that is nearest, where straying
 * aside counts more than going ahead. Null at the rim. Without a node to start from, the first one drawn.
 */
export function neighbourOf(scene: Scene, from: string | null, direction: Direction): SceneNode | null {
  const drawn = scene.nodes.filter((node) => node.emphasis !== "hidden");
  const start = drawn.find((node) => node.id === from);
  if (!start) return drawn[0] ?? null;
  const candidates = drawn
    .filter((node) => node.id !== start.id)
    .map((node) => ({ node, ...stepTo(start, node, direction) }))
    .filter(({ ahead }) => ahead > 0)
    .sort((a, b) => a.ahead + asideCost * a.aside - (b.ahead + asideCost * b.aside));
  return candidates[0]?.node ?? null;
}

/** Distances between two nodes along a direction (positive: ahead) and across it (the gap between their sides). */
function stepTo(from: SceneNode, to: SceneNode, direction: Direction): { ahead: number; aside: number } {
  const horizontal = direction === "left" || direction === "right";
  const sense = direction === "right" || direction === "down" ? 1 : -1;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const overlap = horizontal ? (from.height + to.height) / 2 : (from.width + to.width) / 2;
  return {
    ahead: sense * (horizontal ? dx : dy),
    aside: Math.max(0, Math.abs(horizontal ? dy : dx) - overlap / 2),
  };
}
