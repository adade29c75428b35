import { sampleRoute } from "../geometry";
import type { Point, Route } from "../types";

/** Crossings of arrows: as pairs of arrows, and as places that the eye sees. */
export interface Crossings {
  /** Every pair of arrows at every place where they cross. */
  readonly pairs: number;
  /** Places that the eye can tell apart: lines on or close beside each other that cross others count once. */
  readonly seen: number;
}

interface Line {
  readonly points: readonly Point[];
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far from a crossing, along both lines, they must have come apart to count; merging is no crossing. */
const reach = 7;
const apart = 0.6;
/**
 * Crossings closer than this, scene units, are one place: half the height of a letter, and a little more than lanes are
 * apart, so that a bundle of lines counts once where it is crossed (cf. bundled crossings, Fink et al., LATIN 2016).
 */
const place = 6;

function lineOf(route: Route): Line {
  const points = sampleRoute(route, 10);
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  return { points, left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function side(a: Point, b: Point, p: Point): number {
  return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);
}

/** Where two segments cross properly, if they do. */
function meeting(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [abc, abd] = [side(a, b, c), side(a, b, d)];
  if (abc * abd >= 0) return null;
  const [cda, cdb] = [side(c, d, a), side(c, d, b)];
  if (cda * cdb >= 0) return null;
  const t = cda / (cda - cdb);
  return { x: a.x + t * (b.x - a.x), y: a.y + t * (b.y - a.y) };
}

/** The point `length` further along a line from a place between `points[i]` and `points[i + 1]`; the end where it is over. */
function along({ points }: Line, i: number, from: Point, length: number): Point {
  const step = length > 0 ? 1 : -1;
  let left = Math.abs(length);
  let at = from;
  for (let k = step > 0 ? i + 1 : i; k >= 0 && k < points.length; k += step) {
    const next = points[k] ?? at;
    const distance = Math.hypot(next.x - at.x, next.y - at.y);
    if (distance >= left) {
      const t = distance === 0 ? 0 : left / distance;
      return { x: at.x + t * (next.x - at.x), y: at.y + t * (next.y - at.y) };
    }
    left -= distance;
    at = next;
  }
  return at;
}

/** Distance of a point from a line near segment `i`, signed by its side. */
function signedDistance(line: Line, i: number, p: Point): number {
  let best = Number.POSITIVE_INFINITY;
  let sign = 0;
  for (let k = Math.max(0, i - 12); k < Math.min(line.points.length - 1, i + 13); k++) {
    const a = line.points[k] ?? p;
    const b = line.points[k + 1] ?? p;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length === 0) continue;
    const t = Math.max(0, Math.min(1, ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length ** 2));
    const distance = Math.hypot(a.x + t * (b.x - a.x) - p.x, a.y + t * (b.y - a.y) - p.y);
    if (distance < best) {
      best = distance;
      sign = Math.sign(side(a, b, p));
    }
  }
  return best * sign;
}

function crossingsOfPair(a: Line, b: Line): Point[] {
  const found: Point[] = [];
  for (let i = 0; i + 1 < a.points.length; i++) {
    const p = a.points[i] as Point;
    const q = a.points[i + 1] as Point;
    if (Math.max(p.x, q.x) < b.left || Math.min(p.x, q.x) > b.right) continue;
    if (Math.max(p.y, q.y) < b.top || Math.min(p.y, q.y) > b.bottom) continue;
    for (let j = 0; j + 1 < b.points.length; j++) {
      const at = meeting(p, q, b.points[j] as Point, b.points[j + 1] as Point);
      if (!at) continue;
      const before = signedDistance(a, i, along(b, j, at, -reach));
      const after = signedDistance(a, i, along(b, j, at, reach));
      if (Math.abs(before) > apart && Math.abs(after) > apart && before * after < 0) found.push(at);
    }
  }
  return found;
}

/** Places where routes cross, one for every pair that crosses there. */
function crossingPlaces(routes: readonly Route[]): Point[] {
  const lines = routes.map(lineOf);
  const places: Point[] = [];
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length; j++) {
      const a = lines[i] as Line;
      const b = lines[j] as Line;
      if (a.right < b.left || b.right < a.left || a.bottom < b.top || b.bottom < a.top) continue;
      places.push(...crossingsOfPair(a, b));
    }
  }
  return places;
}

/** Places that can be told apart. */
function countPlaces(points: readonly Point[]): number {
  const seen: Point[] = [];
  for (const at of points) {
    if (!seen.some((other) => Math.hypot(other.x - at.x, other.y - at.y) < place)) seen.push(at);
  }
  return seen.length;
}

/** Crossings among routes. Two arrows that join, share a stretch or part again do not cross there. */
export function countRouteCrossings(routes: readonly Route[]): Crossings {
  const all = crossingPlaces(routes);
  return { pairs: all.length, seen: countPlaces(all) };
}
