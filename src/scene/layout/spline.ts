import type { Point, Route } from "../types";

/** A level stretch of an arrow, from x `from` to x `to` (either may be the greater). */
export interface Level {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Share of a bend's width that its control points stand in from both sides. */
const softness = 0.45;

/**
 * A curve through level stretches: between two of them it bends as an S with level tangents, and it keeps to each of
 * them, so that it stays within its lane in a column and bends in the gutters alone. (Quadratic B-spline: the curve
 * touches the middle between two controls, so two controls on one level hold it there.)
 */
export function throughLevels(levels: readonly Level[]): Route {
  const first = levels[0] ?? { from: 0, to: 0, y: 0 };
  const last = levels.at(-1) ?? first;
  const controls: Point[] = [];
  for (let i = 0; i + 1 < levels.length; i++) {
    const a = levels[i] ?? first;
    const b = levels[i + 1] ?? last;
    const reach = (b.from - a.to) * softness;
    const holdA = clampTo(reach, (a.to - a.from) / 2);
    const holdB = clampTo(reach, (b.to - b.from) / 2);
    if (Math.abs(holdA) > 0.5) controls.push({ x: a.to - holdA, y: a.y });
    controls.push({ x: a.to + reach, y: a.y }, { x: b.from - reach, y: b.y });
    if (Math.abs(holdB) > 0.5) controls.push({ x: b.from + holdB, y: b.y });
  }
  return { start: { x: first.from, y: first.y }, controls: merged(controls), end: { x: last.to, y: last.y } };
}

/** `value`, no longer than `most`; both point the same way. */
function clampTo(value: number, most: number): number {
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
