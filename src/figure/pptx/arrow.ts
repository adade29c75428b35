import { midpoint, piecesOf } from "../../drawing/route";
import type { ArrowLine, DrawingGroup, Outline, Paint, PathPiece, Shape } from "../../drawing/types";
import type { Point } from "../../scene/types";
import type { ShapeXml } from "./shapes";

/**
 * An arrow as native lines: a straight line or freeform curve with a native triangle or diamond at its end, and the
 * bar of an inhibition as a short line across. Dashed lines have their heads, and `no effect` its open circle, as shapes.
 */
export function arrowShapes(group: DrawingGroup, arrow: ArrowLine): ShapeXml[] {
  const { opacity, name } = group;
  const heads = group.items.filter((item): item is Shape => item.kind === "shape" && item.role === "head");
  const polygons = heads.flatMap(({ outline }) => (outline.kind === "polygon" ? [outline.points] : []));
  const line = (outline: Outline, end?: ShapeXml["end"]): ShapeXml => ({
    name,
    description: name,
    outline,
    paint: arrow.paint,
    opacity,
    ...(end ? { end } : {}),
  });
  const size = arrow.headSize;
  const tip = arrow.route.end;
  // A freeform of many dashes has many ends: its head is a shape of its own.
  if (arrow.paint.dash.length > 0 && (arrow.head === "triangle" || arrow.head === "diamond")) {
    const drawn = heads.map(({ outline, paint }) => ({ name: `${name} ▸`, outline, paint, opacity }));
    return [line(lineOf(group)), ...drawn];
  }
  const whole = (to: Point): Outline => ({ kind: "path", start: arrow.route.start, pieces: endingAt(arrow, to) });
  switch (arrow.head) {
    case "none":
      return [line(lineOf(group))];
    case "triangle":
      return [line(whole(tip), { type: "triangle", size })];
    case "diamond": {
      // A native diamond stands with its middle on the end of the line.
      const [front = tip, , back = tip] = polygons[0] ?? [];
      return [line(whole(midpoint(front, back)), { type: "diamond", size })];
    }
    case "bar":
      return [line(lineOf(group)), barOf(polygons[0] ?? [], arrow.paint, group)];
    case "triangle-bar": {
      const [bar = [], triangle = []] = polygons;
      return [line(whole(triangle[0] ?? tip), { type: "triangle", size }), barOf(bar, arrow.paint, group)];
    }
    case "circle":
      return [
        line(lineOf(group)),
        ...heads.map(({ outline, paint }) => ({ name: `${name} ○`, outline, paint, opacity })),
      ];
  }
}

/** The drawn line, cut where its head begins. */
function lineOf(group: DrawingGroup): Outline {
  const line = group.items.find((item): item is Shape => item.kind === "shape" && item.role === "line");
  return line?.outline ?? { kind: "polygon", points: [] };
}

function endingAt(arrow: ArrowLine, to: Point): PathPiece[] {
  const pieces = piecesOf(arrow.route);
  return pieces.map((piece, i) => (i === pieces.length - 1 ? { ...piece, to } : piece));
}

/** The bar as a line across: from the middle of one short side to the middle of the other, as thick as the bar. */
function barOf(points: readonly Point[], paint: Paint, { name, opacity }: DrawingGroup): ShapeXml {
  const [a, b, c, d] = points;
  const origin = { x: 0, y: 0 };
  const from = midpoint(a ?? origin, d ?? origin);
  const to = midpoint(b ?? origin, c ?? origin);
  const thickness = a && d ? Math.hypot(a.x - d.x, a.y - d.y) : paint.strokeWidth;
  return {
    name: `${name} ⊣`,
    outline: { kind: "path", start: from, pieces: [{ control: null, to }] },
    paint: { ...paint, strokeWidth: thickness, dash: [], cap: "butt" },
    opacity,
  };
}
