import type { Column, Scene, SceneNode } from "../../scene/types";

export type Direction = "left" | "right" | "up" | "down";

const columns: readonly Column[] = ["compound", "pathways", "markers", "processes", "outcomes"];

/** How much a step aside counts against a step ahead when looking for the next node. */
const asideCost = 2.5;

/**
 * The node that an arrow key leads to: the nearest in that direction, where straying aside counts more than going ahead.
 * An open box comes before its members: a step from the box goes in, a step from a member goes to the next member and,
 * past the last of them, to what is next to the box. Null at the rim. Without a node to start from, the first one drawn.
 */
export function neighbourOf(scene: Scene, from: string | null, direction: Direction): SceneNode | null {
  const drawn = scene.nodes.filter((node) => node.emphasis !== "hidden");
  const start = drawn.find((node) => node.id === from);
  if (!start) return drawn[0] ?? null;
  const byId = new Map(drawn.map((node) => [node.id, node]));
  const boxOf = ({ parent }: SceneNode): SceneNode | null => (parent === null ? null : (byId.get(parent) ?? null));
  const box = boxOf(start) ?? start;
  const inside = drawn.filter((node) => boxOf(node) === box && node !== start);
  const outside = drawn.filter((node) => boxOf(node) === null && node !== box);
  return nearest(start, inside, direction) ?? nearest(box, outside, direction);
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

/**
 * The node before or after one in reading order: from left to right, in a column from top to bottom, a box before its
 * members. It reaches every node, also one that no step of the arrow keys happens to meet. Null at both ends.
 */
export function nextInOrder(scene: Scene, from: string | null, by: 1 | -1): SceneNode | null {
  const drawn = scene.nodes.filter((node) => node.emphasis !== "hidden");
  const byId = new Map(drawn.map((node) => [node.id, node]));
  const boxOf = (node: SceneNode): SceneNode => (node.parent === null ? node : (byId.get(node.parent) ?? node));
  const ordered = drawn.toSorted((a, b) => {
    const [boxA, boxB] = [boxOf(a), boxOf(b)];
    if (boxA !== boxB) return columns.indexOf(boxA.column) - columns.indexOf(boxB.column) || boxA.y - boxB.y;
    if (a === boxA || b === boxB) return a === boxA ? -1 : 1;
    return a.y - b.y || a.x - b.x;
  });
  const at = ordered.findIndex(({ id }) => id === from);
  return (at === -1 ? ordered[0] : ordered[at + by]) ?? null;
}
