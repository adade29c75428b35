import type { Point } from "../scene/types";
import type { DrawingGroup, DrawingItem, GroupKind, Shape, Words } from "./types";

export interface Look {
  readonly size: number;
  readonly fill: string;
  readonly weight?: 400 | 600;
  readonly align?: Words["align"];
}

/** One line of words on its baseline. */
export function words(text: string, at: Point, { size, fill, weight = 400, align = "start" }: Look): Words {
  return { kind: "words", role: "text", lines: [text], ...at, fontSize: size, lineHeight: size, weight, align, fill };
}

/** A straight line. */
export function line(
  start: Point,
  to: Point,
  stroke: string,
  strokeWidth: number,
  dash: readonly number[] = [],
): Shape {
  return {
    kind: "shape",
    role: "rule",
    outline: { kind: "path", start, pieces: [{ control: null, to }] },
    paint: { fill: null, stroke, strokeWidth, dash, cap: "butt" },
  };
}

/** Items that belong together, at full strength. */
export function group(kind: GroupKind, id: string, name: string, items: readonly DrawingItem[]): DrawingGroup {
  return { kind, shape: null, id, name, parent: null, opacity: 1, arrow: null, items };
}
