import { fontFamily } from "../scene/text/measure";
import type { DrawingGroup, DrawingItem, Outline, Shape, Words } from "./types";

/** What painting needs of a canvas: its context, or a recorder with the same methods. */
export type PaintContext = Pick<
  CanvasRenderingContext2D,
  | "save"
  | "restore"
  | "beginPath"
  | "moveTo"
  | "lineTo"
  | "quadraticCurveTo"
  | "closePath"
  | "arc"
  | "roundRect"
  | "fill"
  | "stroke"
  | "setLineDash"
  | "fillText"
  | "fillStyle"
  | "strokeStyle"
  | "lineWidth"
  | "lineDashOffset"
  | "lineCap"
  | "lineJoin"
  | "font"
  | "textAlign"
  | "textBaseline"
  | "globalAlpha"
>;

/** Paints groups whose lengths are in pixels of the canvas: the same shapes and baselines as in the SVG file. */
export function paintGroups(context: PaintContext, groups: readonly DrawingGroup[]): void {
  for (const { items, opacity } of groups) paintItems(context, items, opacity);
  context.globalAlpha = 1;
}

/** Paints shapes and words in their order, at an opacity in 0 to 1, which stays set. */
export function paintItems(context: PaintContext, items: readonly DrawingItem[], opacity: number): void {
  context.globalAlpha = opacity;
  for (const item of items) {
    if (item.kind === "shape") paintShape(context, item);
    else paintWords(context, item);
  }
}

function paintShape(context: PaintContext, { outline, paint }: Shape): void {
  trace(context, outline);
  if (paint.fill !== null) {
    context.fillStyle = paint.fill;
    context.fill();
  }
  if (paint.stroke !== null) {
    context.strokeStyle = paint.stroke;
    context.lineWidth = paint.strokeWidth;
    context.lineCap = paint.cap;
    context.lineJoin = "miter";
    context.setLineDash([...paint.dash]);
    context.lineDashOffset = paint.dashOffset ?? 0;
    context.stroke();
  }
}

function trace(context: PaintContext, outline: Outline): void {
  context.beginPath();
  switch (outline.kind) {
    case "rect":
      context.roundRect(outline.x, outline.y, outline.width, outline.height, outline.radius);
      return;
    case "circle":
      context.arc(outline.x, outline.y, outline.r, 0, Math.PI * 2);
      return;
    case "polygon":
      for (const [i, { x, y }] of outline.points.entries()) {
        if (i === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.closePath();
      return;
    case "path":
      context.moveTo(outline.start.x, outline.start.y);
      for (const { control, to } of outline.pieces) {
        if (control) context.quadraticCurveTo(control.x, control.y, to.x, to.y);
        else context.lineTo(to.x, to.y);
      }
  }
}

const alignments = { start: "left", middle: "center", end: "right" } as const;

function paintWords(context: PaintContext, words: Words): void {
  context.font = `${words.weight} ${words.fontSize}px ${fontFamily}`;
  context.fillStyle = words.fill;
  context.textAlign = alignments[words.align];
  context.textBaseline = "alphabetic";
  for (const [i, line] of words.lines.entries()) context.fillText(line, words.x, words.y + i * words.lineHeight);
}
