import type { Point, Route } from "../../types";

/** A level stretch of an arrow, from x `from` to x `to` (either may be the greater). */
export interface Level {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  /** Where the arrow turns after this stretch, to reach the next; null for an S over the whole gap. */
  readonly turn: number | null;
}

/** Half of a turn's size: a corner takes one and a half of it from both of its sides. */
const cornerSize = 8;
/** Rise under which two corners would look like a kink, and a short S is drawn. */
const leastRise = 20;
/** Half the width of such an S. */
const jog = 15;
/** Share of an S's width that its control points stand in from both sides. */
const softness = 0.45;

/**
 * A curve through level stretches, joined by vertical segments with rounded corners. A quadratic B-spline touches the middle
 * between two controls: two controls on one line hold it there, so that arrows which share a way lie on each other
 * exactly, and a dummy vertex is never left before its column ends.
 */
export function throughLevels(levels: readonly Level[]): Route {
  const first = levels[0] ?? { from: 0, to: 0, y: 0, turn: null };
  const last = levels.at(-1) ?? first;
  const controls: Point[] = [];
  for (let i = 0; i + 1 < levels.length; i++) {
    const a = levels[i] ?? first;
    const b = levels[i + 1] ?? last;
    const rise = Math.abs(b.y - a.y);
    if (a.turn === null) controls.push(...soft(a, b));
    else if (rise >= leastRise) controls.push(...corners(a, b, a.turn));
    else controls.push(...soft({ ...a, to: jogFrom(a, b, a.turn) }, { ...b, from: jogTo(a, b, a.turn) }));
  }
  return { start: { x: first.from, y: first.y }, controls: merged(controls), end: { x: last.to, y: last.y } };
}

/** Two rounded corners with a vertical segment at `x` between them. */
function corners(a: Level, b: Level, x: number): Point[] {
  const way = b.from >= a.to ? 1 : -1;
  const up = Math.sign(b.y - a.y);
  const size = Math.min(cornerSize, Math.abs(b.y - a.y) / 4, Math.abs(x - a.from) / 1.5, Math.abs(b.to - x) / 1.5);
  const points: Point[] = [];
  if (Math.abs(x - a.from) > 2.4 * size) points.push({ x: x - way * 2 * size, y: a.y });
  points.push(
    { x: x - way * size, y: a.y },
    { x, y: a.y + up * size },
    { x, y: a.y + up * 2 * size },
    { x, y: b.y - up * 2 * size },
    { x, y: b.y - up * size },
    { x: x + way * size, y: b.y },
  );
  if (Math.abs(b.to - x) > 2.4 * size) points.push({ x: x + way * 2 * size, y: b.y });
  return points;
}

/** Where a short S around `x` begins and ends, within the space between the stretches. */
function jogFrom(a: Level, b: Level, x: number): number {
  return b.from >= a.to ? Math.max(a.to, x - jog) : Math.min(a.to, x + jog);
}

function jogTo(a: Level, b: Level, x: number): number {
  return b.from >= a.to ? Math.min(b.from, x + jog) : Math.max(b.from, x - jog);
}

/** An S between two level stretches, level at both. */
function soft(a: Level, b: Level): Point[] {
  const reach = (b.from - a.to) * softness;
  const holdA = shorter(reach, (a.to - a.from) / 2);
  const holdB = shorter(reach, (b.to - b.from) / 2);
  const points: Point[] = [];
  if (Math.abs(holdA) > 0.5) points.push({ x: a.to - holdA, y: a.y });
  points.push({ x: a.to + reach, y: a.y }, { x: b.from - reach, y: b.y });
  if (Math.abs(holdB) > 0.5) points.push({ x: b.from + holdB, y: b.y });
  return points;
}

/** `value`, no longer than `most`; both point the same way. */
function shorter(value: number, most: number): number {
  return Math.abs(value) < Math.abs(most) ? value : most;
}

/** Controls without those that repeat the one before. */
function merged(controls: readonly Point[]): Point[] {
  return controls.filter((control, i) => {
    const before = controls[i - 1];
    return !before || Math.hypot(control.x - before.x, control.y - before.y) > 0.01;
  });
}

/** Coordinates with two decimals: what is written out is the same on every machine, and short. */
export function rounded(route: Route): Route {
  const round = ({ x, y }: Point): Point => ({ x: roundTo(x), y: roundTo(y) });
  return { start: round(route.start), controls: route.controls.map(round), end: round(route.end) };
}

export function roundTo(value: number): number {
  return Math.round(value * 100) / 100 || 0;
}
