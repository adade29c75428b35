import { describe, expect, it } from "vitest";
import { type ControlPoints, chordEnd, toControlPoints } from "../../../src/graph/elements/control-points";
import type { Point, Route } from "../../../src/scene/types";

const at = (x: number, y: number): Point => ({ x, y });

/** Where Cytoscape puts its control points, from the formulas of its `findBezierPoints` and `findMidptPtsEtc`. */
function cytoscapeControls(start: Point, end: Point, { weights, distances }: ControlPoints): Point[] {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.sqrt(dx * dx + dy * dy);
  const inverse = { x: -dy / length, y: dx / length };
  return weights.map((w, i) => {
    const d = distances[i] ?? Number.NaN;
    const middle = { x: start.x * (1 - w) + end.x * w, y: start.y * (1 - w) + end.y * w };
    return { x: middle.x + inverse.x * d, y: middle.y + inverse.y * d };
  });
}

/** What Cytoscape paints: quadratic pieces that meet half way between control points (`storeAllpts`). */
function cytoscapeCurve(start: Point, end: Point, controls: readonly Point[], t: number): Point {
  const segment = Math.min(Math.floor(t * controls.length), controls.length - 1);
  const u = t * controls.length - segment;
  const half = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const control = controls[segment] ?? start;
  const before = controls[segment - 1];
  const after = controls[segment + 1];
  const from = before ? half(before, control) : start;
  const to = after ? half(control, after) : end;
  return {
    x: (1 - u) ** 2 * from.x + 2 * u * (1 - u) * control.x + u * u * to.x,
    y: (1 - u) ** 2 * from.y + 2 * u * (1 - u) * control.y + u * u * to.y,
  };
}

/** The clamped uniform quadratic B-spline over start, controls and end, by de Boor's algorithm. */
function bSpline({ start, controls, end }: Route, t: number): Point {
  const points = [start, ...controls, end];
  const pieces = controls.length;
  const knots = [0, 0, ...Array.from({ length: pieces + 1 }, (_, i) => i), pieces, pieces];
  const x = t * pieces;
  const span = Math.min(Math.floor(x), pieces - 1) + 2;
  const work = [span - 2, span - 1, span].map((i) => points[i] ?? start);
  for (let degree = 1; degree <= 2; degree++) {
    for (let j = 2; j >= degree; j--) {
      const low = knots[span - 2 + j] ?? 0;
      const high = knots[span + 1 + j - degree] ?? 0;
      const share = (x - low) / (high - low);
      const [a, b] = [work[j - 1] ?? start, work[j] ?? start];
      work[j] = { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
    }
  }
  return work[2] ?? start;
}

const routes: readonly (readonly [string, Route])[] = [
  ["an S from left to right", { start: at(10, 20), controls: [at(60, 20), at(80, 140)], end: at(200, 140) }],
  [
    "five bends through lanes",
    { start: at(0, 0), controls: [at(40, 0), at(40, 90), at(120, 95), at(130, -60), at(180, -60)], end: at(240, -60) },
  ],
  ["one that runs back to the left", { start: at(500, 80), controls: [at(560, 80), at(300, 10)], end: at(120, 90) }],
  ["a vertical one", { start: at(50, 0), controls: [at(90, 30), at(10, 200)], end: at(50, 300) }],
  ["one bend alone", { start: at(0, 0), controls: [at(50, 80)], end: at(100, 0) }],
];

describe("routes as Cytoscape's control points", () => {
  it.each(routes)("draws %s as the B-spline of the scene, to a hundredth of a unit", (_, route) => {
    const controls = cytoscapeControls(route.start, route.end, toControlPoints(route));
    for (let i = 0; i <= 40; i++) {
      const drawn = cytoscapeCurve(route.start, route.end, controls, i / 40);
      const wanted = bSpline(route, i / 40);
      expect(Math.hypot(drawn.x - wanted.x, drawn.y - wanted.y)).toBeLessThan(0.01);
    }
  });

  it("keeps an arrow without bends straight", () => {
    const route: Route = { start: at(10, 10), controls: [], end: at(110, 60) };
    const controls = cytoscapeControls(route.start, route.end, toControlPoints(route));
    for (const t of [0, 0.25, 0.5, 0.9, 1]) {
      const { x, y } = cytoscapeCurve(route.start, route.end, controls, t);
      expect((x - 10) * 50 - (y - 10) * 100).toBeCloseTo(0, 6);
    }
  });

  it("can tell the bends of an arrow that ends where it starts", () => {
    const route: Route = { start: at(30, 30), controls: [at(30, 90), at(90, 90)], end: at(30, 30) };
    const controls = cytoscapeControls(route.start, chordEnd(route), toControlPoints(route));
    expect(controls[0]?.x).toBeCloseTo(30, 2);
    expect(controls[0]?.y).toBeCloseTo(90, 2);
    expect(controls[1]?.x).toBeCloseTo(90, 2);
  });
});
