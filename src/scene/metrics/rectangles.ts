import { measureText } from "../text/measure";
import type { Box, Point, SceneText } from "../types";

export interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function rectangleOf({ x, y, width, height }: Box, grow = 0): Rectangle {
  return {
    left: x - width / 2 - grow,
    right: x + width / 2 + grow,
    top: y - height / 2 - grow,
    bottom: y + height / 2 + grow,
  };
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function within(a: Rectangle, b: Rectangle): boolean {
  return a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom;
}

/** What a block of text covers. */
export function textRectangle(text: SceneText): Rectangle {
  const width = Math.max(0, ...text.lines.map((line) => measureText(line, text.fontSize, text.weight)));
  const height = text.fontSize * 0.9 + (text.lines.length - 1) * text.lineHeight;
  const left = text.align === "start" ? text.x : text.align === "end" ? text.x - width : text.x - width / 2;
  return { left, right: left + width, top: text.y - height / 2, bottom: text.y + height / 2 };
}

/** Whether a straight line passes an area (Liang and Barsky 1984). */
export function crosses(start: Point, end: Point, { left, right, top, bottom }: Rectangle): boolean {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  let [from, to] = [0, 1];
  const sides = [
    [-dx, start.x - left],
    [dx, right - start.x],
    [-dy, start.y - top],
    [dy, bottom - start.y],
  ] as const;
  for (const [way, room] of sides) {
    if (way === 0 && room < 0) return false;
    if (way < 0) from = Math.max(from, room / way);
    if (way > 0) to = Math.min(to, room / way);
  }
  return from <= to;
}
