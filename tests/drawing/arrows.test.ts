import { describe, expect, test } from "vitest";
import { drawEdge } from "../../src/drawing/edge";
import { outlineBounds } from "../../src/drawing/place";
import { distance, pointAt, samplePath, shortenRoute } from "../../src/drawing/route";
import type { Shape } from "../../src/drawing/types";
import type { HeadShape, Point, Route, SceneEdge } from "../../src/scene/types";
import { fixtureScene } from "../figure/fixture-scene";

const curved: Route = {
  start: { x: 0, y: 0 },
  controls: [
    { x: 60, y: 0 },
    { x: 60, y: 80 },
  ],
  end: { x: 120, y: 80 },
};

function arrow(head: HeadShape, route: Route): { line: Shape; heads: Shape[] } {
  const [edge] = fixtureScene().edges;
  if (!edge) throw new Error("the fixture has arrows");
  const shapes = drawEdge({ ...edge, head, route } satisfies SceneEdge, "light").items.filter(
    (item): item is Shape => item.kind === "shape",
  );
  const line = shapes.find((shape) => shape.role === "line");
  if (!line) throw new Error("an arrow has a line");
  return { line, heads: shapes.filter((shape) => shape.role === "head") };
}

describe("an arrow ends exactly where its route ends", () => {
  const heads: HeadShape[] = ["triangle", "bar", "diamond", "triangle-bar", "circle"];
  test.each(heads)("with its %s touching the end and passing it nowhere", (head) => {
    const right = { start: { x: 0, y: 10 }, controls: [], end: { x: 100, y: 10 } };
    const { heads: shapes } = arrow(head, right);
    const reach = Math.max(
      ...shapes.map((shape) => (outlineBounds(shape.outline)?.right ?? 0) + shape.paint.strokeWidth / 2),
    );
    expect(reach).toBeCloseTo(100, 1);
  });

  test("whichever way it comes in", () => {
    const { heads: shapes } = arrow("triangle", curved);
    const outline = shapes[0]?.outline;
    expect(outline?.kind === "polygon" ? outline.points[0] : null).toEqual(curved.end);
  });

  test("and its line stops inside the head, so that no stump shows at the tip", () => {
    for (const head of heads) {
      const { line } = arrow(head, curved);
      const path = line.outline;
      if (path.kind !== "path") throw new Error("a line is a path");
      const last = path.pieces.at(-1)?.to ?? path.start;
      expect(distance(last, curved.end)).toBeGreaterThan(0.9);
      expect(distance(last, curved.end)).toBeLessThan(12);
    }
  });
});

describe("a shortened route", () => {
  const near = (point: Point, points: readonly Point[]) => Math.min(...points.map((other) => distance(point, other)));

  test("stays on the curve that the canvas draws", () => {
    const { start, pieces } = shortenRoute(curved, 9);
    const whole = samplePath(curved.start, shortenRoute(curved, 0).pieces, 400);
    for (const point of samplePath(start, pieces)) expect(near(point, whole)).toBeLessThan(0.2);
  });

  test("joins its pieces at the midpoints of the controls", () => {
    expect(shortenRoute(curved, 0).pieces[0]?.to).toEqual({ x: 60, y: 40 });
  });

  test("keeps half of its length where the head is longer than the arrow", () => {
    const short = shortenRoute({ start: { x: 0, y: 0 }, controls: [], end: { x: 6, y: 0 } }, 20);
    expect(short.base.x).toBeCloseTo(3, 5);
    expect(short.direction).toEqual({ x: 1, y: 0 });
  });

  test("of no length at all still points somewhere", () => {
    const none = shortenRoute({ start: { x: 5, y: 5 }, controls: [], end: { x: 5, y: 5 } }, 9);
    expect(Math.hypot(none.direction.x, none.direction.y)).toBeCloseTo(1, 9);
  });

  test("may cut through several pieces", () => {
    const wavy: Route = {
      start: { x: 0, y: 0 },
      controls: [1, 2, 3, 4].map((i) => ({ x: i, y: 0 })),
      end: { x: 5, y: 0 },
    };
    const { pieces, base } = shortenRoute(wavy, 2.2);
    expect(base.x).toBeCloseTo(2.8, 5);
    expect(pieces.length).toBeLessThan(4);
    expect(pointAt({ x: 0, y: 0 }, { control: null, to: { x: 2, y: 2 } }, 0.5)).toEqual({ x: 1, y: 1 });
  });
});
