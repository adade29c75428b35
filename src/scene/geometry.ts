import type { Point, Route } from "./types";

function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** A quadratic Bézier piece of a route; a straight one has its control in the middle. */
export interface Piece {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** Bézier pieces of a route. */
export function piecesOf({ start, controls, end }: Route): Piece[] {
  if (controls.length === 0) return [{ from: start, control: midpoint(start, end), to: end }];
  let from = start;
  return controls.map((control, i) => {
    const next = controls[i + 1];
    const piece = { from, control, to: next ? midpoint(control, next) : end };
    from = piece.to;
    return piece;
  });
}

export function pointOn({ from, control, to }: Piece, t: number): Point {
  const u = 1 - t;
  return {
    x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
    y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
  };
}

/** Points along a route, `perPiece` for each of its pieces, both ends included. Equal pieces give equal points. */
export function sampleRoute(route: Route, perPiece = 16): Point[] {
  const points = [route.start];
  for (const piece of piecesOf(route)) {
    for (let i = 1; i <= perPiece; i++) points.push(pointOn(piece, i / perPiece));
  }
  return points;
}

/** Length of a route, scene units. */
export function routeLength(route: Route): number {
  const points = sampleRoute(route);
  let length = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] ?? route.start, points[i] ?? route.end];
    length += Math.hypot(b.x - a.x, b.y - a.y);
  }
  return length;
}
