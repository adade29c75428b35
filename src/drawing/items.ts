import { measureText } from "../scene/text/measure";
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

/** Text cut with "…" to a width. */
export function fitted(text: string, width: number, size: number, weight: 400 | 600 = 400): string {
  if (measureText(text, size, weight) <= width) return text;
  let short = [...text];
  while (short.length > 1 && measureText(`${short.join("")}…`, size, weight) > width) short = short.slice(0, -1);
  return `${short.join("").trimEnd()}…`;
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
