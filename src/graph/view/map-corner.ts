import { measureText } from "../../scene/text/measure";
import type { Box, Scene, SceneText } from "../../scene/types";
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
const hidden = { focus: 100, normal: 10, dim: 0, hidden: 0 } as const;

/** The same of a title over a column or beside the rows, without which nodes are read wrongly. */
const hiddenCaption = 30;

/**
 * The corner where the map of the whole hides least: what has come forward before all else, then titles. `seen` is the
 * part of the scene in view, `width` and `height` the room that the map takes, in scene units.
 */
export function cornerOfMap(
  { nodes, captions }: Pick<Scene, "nodes" | "captions">,
  seen: Extent,
  width: number,
  height: number,
): Corner {
  const cost = ({ x, y }: Corner): number => {
    const x1 = x === "left" ? seen.x1 : seen.x2 - width;
    const y1 = y === "top" ? seen.y1 : seen.y2 - height;
    const covers = (box: Box): boolean =>
      Math.abs(box.x - (x1 + width / 2)) < (box.width + width) / 2 &&
      Math.abs(box.y - (y1 + height / 2)) < (box.height + height) / 2;
    const ofNodes = nodes.filter(covers).reduce((sum, node) => sum + hidden[node.emphasis], 0);
    return ofNodes + hiddenCaption * captions.filter(({ text }) => covers(boxOf(text))).length;
  };
  const costs = corners.map((corner) => ({ corner, cost: cost(corner) }));
  // Sorting keeps the order of corners that hide as much.
  return costs.toSorted((a, b) => a.cost - b.cost)[0]?.corner ?? usualCorner;
}

function boxOf({ lines, x, y, fontSize, lineHeight, weight }: SceneText): Box {
  const width = Math.max(...lines.map((line) => measureText(line, fontSize, weight)));
  return { x, y, width, height: lines.length * lineHeight };
}
