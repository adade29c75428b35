import type { HeadShape, Point } from "../../scene/types";
import { type HeadForm, headForms, headNames, lengthOfSize } from "../style/heads";
import { type CanvasRenderer, type RendererHead, replace } from "./internals";

/** Gives the heads the forms that the figures draw. Returns the undo. */
export function shapeHeads(renderer: CanvasRenderer): () => void {
  const own = Object.entries(headForms).map(([head, form]) => [headNames[head as HeadShape], toRendererHead(form)]);
  return replace(renderer, "arrowShapes", (stock) => ({ ...stock, ...Object.fromEntries(own) }));
}

function toRendererHead(form: HeadForm): RendererHead {
  return {
    draw(path, size, angle, at) {
      const scale = lengthOfSize * size;
      const place = (x: number, y: number): Point => turned(x * scale, y * scale, angle, at);
      for (const outline of form.outlines)
        addPolygon(
          path,
          outline.map(([x, y]) => place(x, y)),
        );
      for (const { back, radius } of form.circles) addCircle(path, place(0, -back), radius * scale);
    },
    // The pointer meets the line beside a head long before the head itself.
    collide: () => false,
    roughCollide: () => false,
    spacing: () => 0,
    gap: () => 0,
  };
}

function addPolygon(path: CanvasPath, corners: readonly Point[]): void {
  for (const [i, { x, y }] of corners.entries()) {
    if (i === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  }
  path.closePath();
}

function addCircle(path: CanvasPath, centre: Point, radius: number): void {
  path.moveTo(centre.x + radius, centre.y);
  path.arc(centre.x, centre.y, radius, 0, 2 * Math.PI);
}

function turned(x: number, y: number, angle: number, at: Point): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return { x: at.x + x * cos - y * sin, y: at.y + x * sin + y * cos };
}
