import type { Point } from "../scene/types";
import { samplePath } from "./route";
import type { DrawingGroup, DrawingItem, Outline, Paint } from "./types";

/** Moves and scales: p → (x + p.x × scale, y + p.y × scale). */
export interface Placement extends Point {
  readonly scale: number;
}

function placePoint(point: Point, { x, y, scale }: Placement): Point {
  return { x: x + point.x * scale, y: y + point.y * scale };
}

/** A group at another place and size; lines, dashes and letters scale with it. */
export function placeGroup(group: DrawingGroup, at: Placement): DrawingGroup {
  const arrow = group.arrow && {
    ...group.arrow,
    route: {
      start: placePoint(group.arrow.route.start, at),
      controls: group.arrow.route.controls.map((control) => placePoint(control, at)),
      end: placePoint(group.arrow.route.end, at),
    },
    headSize: group.arrow.headSize * at.scale,
    paint: placePaint(group.arrow.paint, at),
  };
  return { ...group, arrow, items: group.items.map((item) => placeItem(item, at)) };
}

export function placeItem(item: DrawingItem, at: Placement): DrawingItem {
  if (item.kind === "shape")
    return { ...item, outline: placeOutline(item.outline, at), paint: placePaint(item.paint, at) };
  return {
    ...item,
    ...placePoint(item, at),
    fontSize: item.fontSize * at.scale,
    lineHeight: item.lineHeight * at.scale,
    ...(item.wrappedAt === undefined ? {} : { wrappedAt: item.wrappedAt * at.scale }),
  };
}

function placePaint(paint: Paint, { scale }: Placement): Paint {
  return {
    ...paint,
    strokeWidth: paint.strokeWidth * scale,
    dash: paint.dash.map((length) => length * scale),
    dashOffset: (paint.dashOffset ?? 0) * scale,
  };
}

function placeOutline(outline: Outline, at: Placement): Outline {
  const { scale } = at;
  switch (outline.kind) {
    case "rect":
      return {
        ...outline,
        ...placePoint(outline, at),
        width: outline.width * scale,
        height: outline.height * scale,
        radius: outline.radius * scale,
      };
    case "circle":
      return { ...outline, ...placePoint(outline, at), r: outline.r * scale };
    case "polygon":
      return { ...outline, points: outline.points.map((point) => placePoint(point, at)) };
    case "path":
      return {
        ...outline,
        start: placePoint(outline.start, at),
        pieces: outline.pieces.map(({ control, to }) => ({
          control: control && placePoint(control, at),
          to: placePoint(to, at),
        })),
      };
  }
}

export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Width of a line of text, in the unit of `fontSize`. */
export type MeasureText = (text: string, fontSize: number, weight: 400 | 600) => number;

/** What a group covers, strokes included. Null where it paints nothing. */
export function groupBounds(group: DrawingGroup, measure: MeasureText): Bounds | null {
  return unite(group.items.map((item) => itemBounds(item, measure)));
}

export function unite(all: readonly (Bounds | null)[]): Bounds | null {
  const some = all.filter((bounds) => bounds !== null);
  if (some.length === 0) return null;
  return {
    left: Math.min(...some.map((b) => b.left)),
    top: Math.min(...some.map((b) => b.top)),
    right: Math.max(...some.map((b) => b.right)),
    bottom: Math.max(...some.map((b) => b.bottom)),
  };
}

export function itemBounds(item: DrawingItem, measure: MeasureText): Bounds | null {
  if (item.kind === "words") {
    const width = Math.max(0, ...item.lines.map((line) => measure(line, item.fontSize, item.weight)));
    const left = item.x - (item.align === "start" ? 0 : item.align === "middle" ? width / 2 : width);
    const bottom = item.y + (item.lines.length - 1) * item.lineHeight + item.fontSize * 0.28;
    return { left, top: item.y - item.fontSize * 0.95, right: left + width, bottom };
  }
  const grow = item.paint.stroke ? item.paint.strokeWidth / 2 : 0;
  const inner = outlineBounds(item.outline);
  return (
    inner && {
      left: inner.left - grow,
      top: inner.top - grow,
      right: inner.right + grow,
      bottom: inner.bottom + grow,
    }
  );
}

export function outlineBounds(outline: Outline): Bounds | null {
  if (outline.kind === "rect") {
    return { left: outline.x, top: outline.y, right: outline.x + outline.width, bottom: outline.y + outline.height };
  }
  if (outline.kind === "circle") {
    const { x, y, r } = outline;
    return { left: x - r, top: y - r, right: x + r, bottom: y + r };
  }
  const points = outline.kind === "polygon" ? outline.points : samplePath(outline.start, outline.pieces);
  return unite(points.map(({ x, y }) => ({ left: x, top: y, right: x, bottom: y })));
}
