import { describe, expect, it } from "vitest";
import { heightsOf, placeModel } from "../../../../src/scene/layout/coordinates/place";
import { portsOf, reachesSide, wishesOf } from "../../../../src/scene/layout/coordinates/ports";
import { settle } from "../../../../src/scene/layout/coordinates/settle";
import { pullBetween, spacingOf, stackLayers } from "../../../../src/scene/layout/coordinates/spacing";
import { planned, randomNetwork, shuffledLayers } from "../networks";

describe.each([1, 2, 3, 4, 5])("random network %i, placed", (seed) => {
  const { model, plans, boxes } = planned(randomNetwork(seed));
  const layers = shuffledLayers(model, seed);
  const { y, ports } = placeModel(model, layers, plans, boxes);
  const heights = heightsOf(model, boxes);
  const space = spacingOf(model);

  it("keeps the order of each layer, and the distances in it", () => {
    for (const layer of layers) {
      layer.slice(1).forEach((v, i) => {
        const above = layer[i] ?? 0;
        const free = (y[v] ?? 0) - (heights[v] ?? 0) / 2 - ((y[above] ?? 0) + (heights[above] ?? 0) / 2);
        expect(free).toBeGreaterThanOrEqual(space(above, v) - 1e-6);
      });
    }
  });

  it("is no taller than its tallest layer must be", () => {
    const stacked = new Float64Array(model.vertices.length);
    const reach = stackLayers(layers, heights, space, stacked);
    const bottoms = model.vertices.map((_, v) => (y[v] ?? 0) + (heights[v] ?? 0) / 2);
    expect(Math.max(...bottoms)).toBeLessThanOrEqual(2 * reach + 1e-6);
  });

  it("has every port within its box, and one for all heads that look the same", () => {
    for (const { arrow, to, endPort } of plans.filter((plan) => plan.arrow.main)) {
      const port = ports.ends.get(arrow.edge.id);
      const height = boxes.get(model.vertices[to]?.id ?? "")?.height ?? 0;
      expect(Math.abs(port?.y ?? Number.NaN)).toBeLessThan(height / 2);
      for (const other of plans.filter((plan) => plan.arrow.main && plan.endPort === endPort)) {
        expect(ports.ends.get(other.arrow.edge.id)).toEqual(port);
      }
    }
  });

  it("has the ports of a side in the order of what they lead to", () => {
    for (const wishes of wishesOf(plans, model, boxes, y).values()) {
      const at = wishes.filter(({ single }) => !single).map(({ arrows, other }) => ({ id: arrows[0] ?? "", other }));
      const found = portsOf(plans, model, boxes, y).starts;
      for (const a of at) {
        for (const b of at) {
          if (a.other < b.other) expect(found.get(a.id)?.y).toBeLessThanOrEqual((found.get(b.id)?.y ?? 0) + 1e-9);
        }
      }
    }
  });
});

describe("what vertices ask for", () => {
  const { model } = planned(randomNetwork(1));
  const dummies = model.vertices.flatMap(({ kind }, v) => (kind === "dummy" ? [v] : []));
  const inner = model.vertices.flatMap(({ kind, layer }, v) => (kind === "box" && layer > 0 ? [v] : []));

  it("is most of all that a line runs straight on through a column", () => {
    const [a = 0, b = 0] = dummies;
    const [box = 0, other = 0] = inner;
    expect(pullBetween(model, a, b)).toBeGreaterThan(pullBetween(model, a, box));
    expect(pullBetween(model, a, box)).toBeGreaterThan(pullBetween(model, box, other));
    const compound = model.boxes.get("C") ?? 0;
    expect(pullBetween(model, compound, box)).toBeLessThan(pullBetween(model, box, other));
  });
});

describe("things stacked in a column", () => {
  const items = [0, 0, 90].map((desired) => ({ height: 10, space: 5, desired, weight: 1 }));

  it("are as near to where they would like as their distances allow", () => {
    expect(settle(items)).toEqual([-7.5, 7.5, 90]);
  });

  it("stay within bounds that they fit into", () => {
    expect(settle(items, { top: -5, bottom: 60 })).toEqual([0, 15, 55]);
  });

  it("are in the middle of bounds that are too narrow", () => {
    expect(settle(items, { top: 0, bottom: 20 })).toEqual([-5, 10, 25]);
  });
});

it("a member reaches the side of its box where no other stands between", () => {
  const cell = (x: number, y = 0) => ({ x, y, width: 10, height: 10 });
  const box = {
    id: "B",
    width: 60,
    height: 40,
    inner: new Map([
      ["left", cell(-15)],
      ["right", cell(15)],
      ["below", cell(0, 15)],
    ]),
    parts: new Map(),
    rowGaps: [],
  };
  expect(reachesSide(box, "left", "right")).toBe(false);
  expect(reachesSide(box, "right", "right")).toBe(true);
  expect(reachesSide(box, "below", "left")).toBe(true);
  expect(reachesSide(box, "unknown", "left")).toBe(false);
});
