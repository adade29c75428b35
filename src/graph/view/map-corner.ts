import type { SceneNode } from "../../scene/types";
import type { Extent } from "./viewport";

export interface Corner {
  readonly x: "left" | "right";
  readonly y: "top" | "bottom";
}

const usualCorner: Corner = { x: "right", y: "bottom" };

const corners: readonly Corner[] = [
  usualCorner,
  { x: "left", y: "bottom" },
  { x: "right", y: "top" },
  { x: "left", y: "top" },
];

/** How much a node counts that the map would hide. */
const hidden = { focus: 100, normal: 10, dim: 1, hidden: 0 } as const;

/**
 * The corner where the map of the whole hides least of what has come forward; the usual one where it hides nothing of
 * it. `seen` is the part of the scene in view, `width` and `height` the room that the map takes, in scene units.
 */
export function cornerOfMap(nodes: readonly SceneNode[], seen: Extent, width: number, height: number): Corner {
  const cost = ({ x, y }: Corner): number => {
    const x1 = x === "left" ? seen.x1 : seen.x2 - width;
    const y1 = y === "top" ? seen.y1 : seen.y2 - height;
    return nodes
      .filter((node) => Math.abs(node.x - (x1 + width / 2)) < (node.width + width) / 2)
      .filter((node) => Math.abs(node.y - (y1 + height / 2)) < (node.height + height) / 2)
      .reduce((sum, node) => sum + hidden[node.emphasis], 0);
  };
  const costs = corners.map((corner) => ({ corner, cost: cost(corner) }));
  if ((costs[0]?.cost ?? 0) < hidden.focus) return usualCorner;
  return costs.toSorted((a, b) => a.cost - b.cost)[0]?.corner ?? usualCorner;
}
