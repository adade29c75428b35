import { describe, expect, it } from "vitest";
import { middleOf } from "../../../../src/scene/layout/large/middle";
import { packInRings } from "../../../../src/scene/layout/large/rings";
import { overlaps, rectangleOf } from "../../../../src/scene/metrics/rectangles";

const star = (count: number) => Array.from({ length: count }, (_, i) => ({ from: "n0", to: `n${i + 1}` }));
const things = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `n${i}`, width: 50 + (i % 5) * 20, height: 32 }));
const spreadOf = (count: number) => ({
  x: Float64Array.from({ length: count }, (_, i) => Math.cos(i * 2.4) * i),
  y: Float64Array.from({ length: count }, (_, i) => Math.sin(i * 2.4) * i),
});

describe("what one thing joins", () => {
  it.each([8, 40, 100, 150])("stands around it, none on another, about as wide as a screen: %i", (count) => {
    const packed = packInRings(things(count + 1), star(count), spreadOf(count + 1), "n0");
    const areas = packed.boxes.map((box) => rectangleOf(box));
    expect(areas).toHaveLength(count + 1);
    for (const [i, a] of areas.entries()) for (const b of areas.slice(i + 1)) expect(overlaps(a, b)).toBe(false);
    expect(packed.width / packed.height).toBeGreaterThan(1.2);
    expect(packed.width / packed.height).toBeLessThan(2.4);
    const [middle] = packed.boxes;
    expect(Math.abs((middle?.x ?? 0) - packed.width / 2)).toBeLessThan(packed.width / 6);
  });

  it("is found by its share of all pairs", () => {
    expect(middleOf(21, star(20))).toBe("n0");
    const all = things(12).flatMap(({ id: from }) => things(12).map(({ id: to }) => ({ from, to })));
    expect(middleOf(12, all)).toBeNull();
    expect(middleOf(3, star(2))).toBeNull();
    expect(middleOf(500, star(499))).toBeNull();
  });
});
