import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { directLines } from "../../../../src/scene/layout/large/lines";
import { type Sized, spreadByForces, spreadInSpiral } from "../../../../src/scene/layout/large/places";
import { packInRows } from "../../../../src/scene/layout/large/rows";
import { measureLarge } from "../../../../src/scene/layout/large/sizes";
import { rootGraph } from "../../../../src/scene/layout/model/roots";
import type { Box } from "../../../../src/scene/types";
import { edge, node } from "../networks";

const things = (count: number): readonly Sized[] =>
  Array.from({ length: count }, (_, i) => ({ id: `T${i}`, width: 60 + (i % 7) * 10, height: 24 + (i % 3) * 8 }));

describe("places in a large network", () => {
  // Two groups, each joined within itself alone.
  const all = things(40);
  const pulls = all.flatMap(({ id }, i) => (i % 20 === 0 ? [] : [{ from: `T${i - (i % 20)}`, to: id }]));

  it("are near each other in a spiral where arrows join them", () => {
    const { x, y } = spreadInSpiral(all, pulls);
    const far = (i: number) => Math.hypot(x[i] ?? 0, y[i] ?? 0);
    const first = Array.from({ length: 20 }, (_, i) => far(i));
    const second = Array.from({ length: 20 }, (_, i) => far(i + 20));
    expect(Math.max(...first)).toBeLessThan(Math.min(...second));
  });

  it("come from forces the same way each time, with the joined ones together", () => {
    const start = spreadInSpiral(all, pulls);
    const shares: number[] = [];
    const spread = spreadByForces(all, pulls, start, (share) => shares.push(share));
    expect(spread).toEqual(spreadByForces(all, pulls, start, () => undefined));
    const between = (i: number, k: number) =>
      Math.hypot((spread.x[i] ?? 0) - (spread.x[k] ?? 0), (spread.y[i] ?? 0) - (spread.y[k] ?? 0));
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const own = Array.from({ length: 19 }, (_, i) => between(0, i + 1));
    const other = Array.from({ length: 20 }, (_, i) => between(0, i + 20));
    expect(mean(own)).toBeLessThan(mean(other));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
  });
});

describe("rows of a large picture", () => {
  it("hold every thing without an overlap, in a shape between 1.2 and 2.4", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 400 }), fc.integer({ min: 1, max: 1000 }), (count, seed) => {
        const all = things(count);
        const at = (k: number) => Float64Array.from(all, (_, i) => ((i * 7919 + k * seed) % 1000) - 500);
        const { boxes, width, height } = packInRows(all, { x: at(13), y: at(31) });
        expect(boxes).toHaveLength(count);
        expect(width / height).toBeGreaterThan(1.2);
        expect(width / height).toBeLessThan(2.4);
        boxes.forEach((a, i) => {
          for (const b of boxes.slice(i + 1)) {
            const apart =
              Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
            expect(apart).toBe(true);
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  it("have one thing alone, and none", () => {
    expect(packInRows(things(1), { x: new Float64Array(1), y: new Float64Array(1) }).boxes).toHaveLength(1);
    expect(packInRows([], { x: new Float64Array(0), y: new Float64Array(0) }).boxes).toEqual([]);
  });
});

describe("lines of a large picture", () => {
  const box = (x: number, y: number): Box => ({ x, y, width: 80, height: 30 });
  const { arrows } = rootGraph({
    nodes: [node("A", "molecule"), node("B", "molecule")],
    edges: [edge("A", "B"), edge("B", "A"), edge("A", "A")],
  });
  const boxes = new Map([
    ["A", box(0, 0)],
    ["B", box(300, 0)],
  ]);

  it("run from border to border, and beside each other where they join the same two", () => {
    const routes = Object.values(directLines(arrows, boxes));
    const across = routes.filter(({ controls }) => controls.length === 0);
    expect(routes).toHaveLength(3);
    expect(across).toHaveLength(2);
    for (const { start, end } of across) {
      const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
      expect(left).toBeGreaterThanOrEqual(40);
      expect(right).toBeLessThanOrEqual(260);
      expect(start.y).toBeCloseTo(end.y);
    }
    expect(across[0]?.start.y).not.toBeCloseTo(across[1]?.start.y ?? 0);
  });
});

describe("boxes of a large network", () => {
  it("are larger where many arrows end, up to a limit", () => {
    const many = Array.from({ length: 900 }, (_, i) => `S${i}`);
    const graph = rootGraph({
      nodes: [node("A", "molecule"), node("B", "molecule"), ...many.map((id) => node(id, "molecule"))],
      edges: [edge("S0", "B"), ...many.map((id) => edge(id, "A"))],
    });
    const sizes = measureLarge(graph, "en");
    const [a, b] = [sizes.get("A"), sizes.get("B")];
    expect(a?.height).toBeGreaterThan(b?.height ?? 0);
    expect(a?.width).toBeGreaterThan(b?.width ?? 0);
    expect(a?.height).toBeLessThanOrEqual(300);
  });
});
