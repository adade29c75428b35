import { glyphSizes, hexagonTip } from "../../../encoding";
import type { Column, NodeParts, Point, SceneText } from "../../types";
import { measures } from "../base/measures";
import type { MeasuredNode } from "./node-sizes";

interface Frame {
  /** Left, top and size of the space that the words are set in: a whole box, or the title of an open one. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Sets label, icon, mark and count into a frame. `start`: label at the left, mark and count at the right, so that boxes
 * below one another read like a list; `middle`: all together in the middle.
 */
export function partsIn(measured: MeasuredNode, frame: Frame, align: "start" | "middle", column: Column): NodeParts {
  const { left, top, width, height } = frame;
  const middle = top + height / 2;
  const content = measured.beforeWidth + measured.labelWidth + measured.afterWidth;
  const padding = measures.closed.padding;
  const begin = align === "start" ? left + padding : left + (width - content) / 2;
  const labelBegin = begin + measured.beforeWidth;
  const end = align === "start" ? left + width - padding : begin + content;
  const countLeft = end - measured.countWidth;
  const markRight = measured.countWidth > 0 ? countLeft - measures.count.gap : end;
  const { lines, fontSize, lineHeight, weight, labelWidth } = measured;
  const label: SceneText = {
    lines,
    x: align === "start" ? labelBegin : labelBegin + labelWidth / 2,
    y: middle,
    fontSize,
    lineHeight,
    weight,
    align,
  };
  const tip = measured.shape === "process" || measured.shape === "outcome" ? hexagonTip(height) : 0;
  const before: Point | null =
    measured.before === null
      ? null
      : {
          x: begin + (measured.before === "icon" ? glyphSizes.icon : glyphSizes.role) / 2,
          y: middle,
        };
  return {
    column,
    label,
    icon: measured.before === "icon" ? before : null,
    role: measured.before === "role" ? before : null,
    mark: measured.hasMark ? { x: markRight - measured.markSize / 2, y: middle } : null,
    count: measured.countWidth > 0 ? { x: countLeft, y: middle } : null,
    topLeft: { x: left + tip, y: top },
    topRight: { x: left + width - tip, y: top },
  };
}

function moved(point: Point | null, by: Point): Point | null {
  return point === null ? null : { x: point.x + by.x, y: point.y + by.y };
}

/** Parts of a node that has been moved. */
export function movedParts(parts: NodeParts, by: Point): NodeParts {
  return {
    ...parts,
    label: { ...parts.label, x: parts.label.x + by.x, y: parts.label.y + by.y },
    icon: moved(parts.icon, by),
    role: moved(parts.role, by),
    mark: moved(parts.mark, by),
    count: moved(parts.count, by),
    topLeft: { x: parts.topLeft.x + by.x, y: parts.topLeft.y + by.y },
    topRight: { x: parts.topRight.x + by.x, y: parts.topRight.y + by.y },
  };
}
