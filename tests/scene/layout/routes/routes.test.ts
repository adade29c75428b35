import { describe, expect, it } from "vitest";
import { sampleRoute } from "../../../../src/scene/geometry";
import { measures } from "../../../../src/scene/layout/base/measures";
import { columnExtents } from "../../../../src/scene/layout/channels/column-extents";
import { placeModel } from "../../../../src/scene/layout/coordinates/place";
import { layoutNetwork } from "../../../../src/scene/layout/layout-network";
import { endFinder } from "../../../../src/scene/layout/routes/ends";
import { passNear } from "../../../../src/scene/layout/routes/gaps";
import { routeAll } from "../../../../src/scene/layout/routes/route-all";
import { routeInside } from "../../../../src/scene/layout/routes/route-inside";
import { routeBeside, routeLoop } from "../../../../src/scene/layout/routes/routes";
import { rounded, roundTo, throughLevels } from "../../../../src/scene/layout/routes/spline";
import type { Box } from "../../../../src/scene/types";
import { orderOfLayers, planned, randomNetwork, shuffledLayers } from "../networks";

const box = (x: number, y: number, width = 40, height = 20): Box => ({ x, y, width, height });

describe("a curve through level stretches", () => {
  const levels = [
    { from: 0, to: 40, y: 0, turn: 60 },
    { from: 80, to: 120, y: 100, turn: null },
  ];

  it("starts and ends level, and turns on its vertical segment", () => {
    const points = sampleRoute(throughLevels(levels));
    expect(points[0]).toEqual({ x: 0, y: 0 });
    expect(points.at(-1)).toEqual({ x: 120, y: 100 });
    for (const { x, y } of points) if (y > 20 && y < 80) expect(x).toBeCloseTo(60, 6);
    const tops = points.map(({ y }) => y);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  it("is a short S where it hardly rises", () => {
    const points = sampleRoute(
      throughLevels([
        { from: 0, to: 40, y: 0, turn: 60 },
        { from: 80, to: 120, y: 6, turn: null },
      ]),
    );
    for (const { y } of points) expect(y).toBeGreaterThanOrEqual(0);
    expect(Math.max(...points.map(({ y }) => y))).toBe(6);
  });

  it("is written with two decimals, and no minus zero", () => {
    expect(rounded({ start: { x: 1.005, y: -0.001 }, controls: [], end: { x: 2.3456, y: 7 } })).toEqual({
      start: { x: 1, y: 0 },
      controls: [],
      end: { x: 2.35, y: 7 },
    });
    expect(Object.is(roundTo(-0.001), 0)).toBe(true);
  });
});

describe("gaps between boxes", () => {
  const boxes = [
    { y: 0, height: 20 },
    { y: 60, height: 20 },
  ];

  it("let an arrow pass at the nearest free height", () => {
    expect(passNear(boxes, 30)).toBe(30);
    expect(passNear(boxes, 4)).toBe(10 + measures.gap.boxAndDummy / 2);
    expect(passNear(boxes, 65)).toBe(70 + measures.gap.boxAndDummy / 2);
    expect(passNear([], 5)).toBe(5);
  });
});

describe("routes of one box", () => {
  it("go straight to the neighbour, and over what is between", () => {
    expect(routeInside(box(0, 0), box(50, 0)).controls).toEqual([]);
    const over = sampleRoute(routeInside(box(0, 0), box(150, 0)));
    expect(Math.min(...over.map(({ y }) => y))).toBeLessThan(-10);
  });

  it("go from row to row, and stop before the head's gap", () => {
    const { end } = routeInside(box(0, 0), box(10, 60));
    expect(end.y).toBe(50 - measures.headGap);
  });

  it("leave and come back at the right side in a loop", () => {
    const { start, end } = routeLoop(box(0, 0));
    expect(start.x).toBe(20);
    expect(end.x).toBe(20 + measures.headGap);
    expect(end.y).toBeGreaterThan(start.y);
  });

  it("between boxes of one column run along a vertical segment beside it", () => {
    const end = (y: number) =>
      ({ box: box(0, y), hexagon: false, side: "right", y, member: null, straight: false }) as const;
    const points = sampleRoute(routeBeside(end(0), end(100), 60));
    expect(Math.max(...points.map(({ x }) => x))).toBeCloseTo(60, 6);
  });
});

describe.each([1, 2, 3, 4])("the routes of random network %i", (seed) => {
  const network = randomNetwork(seed);
  const { graph, model, plans, boxes: roots } = planned(network);
  const layers = shuffledLayers(model, seed);
  const columns = Object.fromEntries(model.vertices.map(({ id, layer }) => [id, model.columns[layer] ?? "markers"]));
  const layout = layoutNetwork(network, {
    language: "en",
    seed: 1,
    order: { columns, layers: orderOfLayers(model, layers) },
  });

  it("start and end at the sides of their boxes", () => {
    for (const { id, source, target } of network.edges) {
      const { start, end } = layout.routes[id] ?? { start: { x: 0, y: 0 }, end: { x: 0, y: 0 } };
      for (const [point, at] of [
        [start, layout.boxes[source]],
        [end, layout.boxes[target]],
      ] as const) {
        if (!at) throw new Error("every node has a box");
        expect(Math.abs(point.y - at.y)).toBeLessThanOrEqual(at.height / 2 + 0.01);
        expect(Math.abs(point.x - at.x)).toBeLessThanOrEqual(at.width / 2 + measures.headGap + 0.02);
      }
    }
  });

  it("run through no box between their ends", () => {
    for (const { id, source, target } of network.edges) {
      const route = layout.routes[id];
      if (!route) throw new Error("every arrow has a route");
      for (const [other, at] of Object.entries(layout.boxes)) {
        if (other === source || other === target) continue;
        const inside = sampleRoute(route).filter(
          ({ x, y }) => Math.abs(x - at.x) < at.width / 2 - 1 && Math.abs(y - at.y) < at.height / 2 - 1,
        );
        expect([id, other, inside]).toEqual([id, other, []]);
      }
    }
  });

  it("share the end of a head that looks the same", () => {
    const placement = placeModel(model, layers, plans, roots);
    const extents = columnExtents(model, roots, plans, placement);
    const boxes = new Map(Object.entries(layout.boxes));
    const drawn = { graph, model, extents, roots, boxes, placement };
    const endsOf = endFinder(plans, drawn);
    for (const plan of plans) {
      for (const other of plans.filter(({ endPort }) => endPort === plan.endPort)) {
        expect(endsOf(other).end.y).toBe(endsOf(plan).end.y);
      }
    }
    expect(Object.keys(routeAll(plans, drawn)).sort()).toEqual(network.edges.map(({ id }) => id).sort());
  });
});
