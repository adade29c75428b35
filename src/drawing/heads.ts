import type { HeadShape, Point } from "../scene/types";
import type { Outline, Paint, Shape } from "./types";

/** How far a head reaches back from the end of its arrow, so that the line stops inside it and not at its tip. */
export function headReach(head: HeadShape, size: number, lineWidth: number): number {
  if (head === "none") return 0;
  if (head === "bar") return barThickness(lineWidth);
  if (head === "triangle-bar") return barThickness(lineWidth) + size * 0.94;
  return size * 0.94;
}

/** Thickness of the bar of an inhibition: heavier than its line, so that it reads at the size of a slide. */
function barThickness(lineWidth: number): number {
  return Math.max(2, lineWidth * 1.25);
}

/**
 * The shapes of an arrow head. Its outermost point or face stands exactly at `tip`; `direction` is the unit vector
 * in which it points; `size` is its length along the line and, but for the bar, its full width.
 */
export function headShapes(
  head: HeadShape,
  tip: Point,
  direction: Point,
  size: number,
  lineWidth: number,
  colour: string,
  ground: string,
): Shape[] {
  const at = (back: number, aside: number): Point => ({
    x: tip.x - direction.x * back - direction.y * aside,
    y: tip.y - direction.y * back + direction.x * aside,
  });
  const triangle = (from: number): Outline => ({
    kind: "polygon",
    points: [at(from, 0), at(from + size, size * 0.46), at(from + size, -size * 0.46)],
  });
  const thick = barThickness(lineWidth);
  const bar: Outline = {
    kind: "polygon",
    points: [at(0, -size * 0.62), at(0, size * 0.62), at(thick, size * 0.62), at(thick, -size * 0.62)],
  };
  switch (head) {
    case "none":
      return [];
    case "triangle":
      return [filled(triangle(0), colour)];
    case "bar":
      return [filled(bar, colour)];
    case "triangle-bar":
      return [filled(bar, colour), filled(triangle(thick), colour)];
    case "diamond":
      return [
        filled(
          {
            kind: "polygon",
            points: [at(0, 0), at(size / 2, size * 0.4), at(size, 0), at(size / 2, -size * 0.4)],
          },
          colour,
        ),
      ];
    case "circle": {
      const stroke = Math.max(1.2, lineWidth);
      const r = size * 0.47 - stroke / 2;
      const centre = at(size * 0.47, 0);
      const paint: Paint = { fill: ground, stroke: colour, strokeWidth: stroke, dash: [], cap: "butt" };
      return [{ kind: "shape", role: "head", outline: { kind: "circle", x: centre.x, y: centre.y, r }, paint }];
    }
  }
}

function filled(outline: Outline, colour: string): Shape {
  return {
    kind: "shape",
    role: "head",
    outline,
    paint: { fill: colour, stroke: null, strokeWidth: 0, dash: [], cap: "butt" },
  };
}
