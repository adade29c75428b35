import type { Point, Route } from "../scene/types";
import type { PathPiece } from "./types";

/** Pieces of a route: quadratic Béziers joined at the midpoints between neighbouring controls. */
export function piecesOf(route: Route): PathPiece[] {
  const { controls, end } = route;
  if (controls.length === 0) return [{ control: null, to: end }];
  return controls.map((control, i) => {
    const next = controls[i + 1];
    return { control, to: next ? midpoint(control, next) : end };
  });
}

export function midpoint(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** Point of a piece that starts at `from`, at t in 0 to 1. */
export function pointAt(from: Point, piece: PathPiece, t: number): Point {
  const u = 1 - t;
  if (!piece.control) return { x: u * from.x + t * piece.to.x, y: u * from.y + t * piece.to.y };
  const a = u * u;
  const b = 2 * u * t;
  const c = t * t;
  return {
    x: a * from.x + b * piece.control.x + c * piece.to.x,
    y: a * from.y + b * piece.control.y + c * piece.to.y,
  };
}

/** First part of a piece, up to t (de Casteljau). */
function firstPart(from: Point, piece: PathPiece, t: number): PathPiece {
  const to = pointAt(from, piece, t);
  if (!piece.control) return { control: null, to };
  return { control: pointAt(from, { control: null, to: piece.control }, t), to };
}

/** The part of a piece between two of its parameters, 0 ≤ t0 ≤ t1 ≤ 1 (de Casteljau); it starts at the point at t0. */
export function partOf(from: Point, piece: PathPiece, t0: number, t1: number): PathPiece {
  const to = pointAt(from, piece, t1);
  if (!piece.control) return { control: null, to };
  // The control of a part is the blossom of the curve at its two ends.
  const first = pointAt(from, { control: null, to: piece.control }, t0);
  const second = pointAt(piece.control, { control: null, to: piece.to }, t0);
  return { control: pointAt(first, { control: null, to: second }, t1), to };
}

export interface ShortenedRoute {
  readonly start: Point;
  readonly pieces: readonly PathPiece[];
  /** Where the line now ends. */
  readonly base: Point;
  /** Unit vector from the base to the end of the route: the way a head points. */
  readonly direction: Point;
}

/**
 * Cuts the tail of a route so that a head of length `by` fits between the line and the end. The cut is the last
 * place on the curve that is `by` away from the end, so a head stands on the curve, not beside it. A route shorter
 * than twice the head keeps half of its length.
 */
export function shortenRoute(route: Route, by: number): ShortenedRoute {
  const pieces = piecesOf(route);
  const reach = Math.min(by, distance(route.start, route.end) / 2);
  const starts = pieces.map((_, i) => (i === 0 ? route.start : (pieces[i - 1]?.to ?? route.start)));
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i];
    const from = starts[i];
    if (!piece || !from || distance(from, route.end) < reach) continue;
    let near = 0;
    let far = 1;
    for (let step = 0; step < 40; step++) {
      const t = (near + far) / 2;
      if (distance(pointAt(from, piece, t), route.end) >= reach) near = t;
      else far = t;
    }
    const last = firstPart(from, piece, near);
    return {
      start: route.start,
      pieces: [...pieces.slice(0, i), last],
      base: last.to,
      direction: unit(last.to, route.end, from),
    };
  }
  return { start: route.start, pieces, base: route.end, direction: unit(route.start, route.end, route.start) };
}

/** Unit vector from a to b; where they fall together, from `before` to b; at the worst, to the right. */
function unit(a: Point, b: Point, before: Point): Point {
  const length = distance(a, b);
  if (length > 1e-9) return { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
  const long = distance(before, b);
  return long > 1e-9 ? { x: (b.x - before.x) / long, y: (b.y - before.y) / long } : { x: 1, y: 0 };
}

/** Points along a path, close enough together for bounds and tests. */
export function samplePath(start: Point, pieces: readonly PathPiece[], perPiece = 12): Point[] {
  const points = [start];
  let from = start;
  for (const piece of pieces) {
    const steps = piece.control ? perPiece : 1;
    for (let i = 1; i <= steps; i++) points.push(pointAt(from, piece, i / steps));
    from = piece.to;
  }
  return points;
}
