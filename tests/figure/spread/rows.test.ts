import { describe, expect, test } from "vitest";
import { neighboursOf, rowsFor } from "../../../src/figure/spread/rows";
import { unitsOf } from "../../../src/figure/spread/spread";
import { isopsoralen } from "../../domain/real";
import { realScene } from "../real-scene";

const { scene } = realScene(isopsoralen(), "en", "overview");
const near = neighboursOf(scene);
const units = unitsOf(scene).toSorted((a, b) => a.y - b.y);

describe("boxes with larger letters", () => {
  const { heights, down } = rowsFor(scene, near, { letters: 1.7, rows: 1 });
  const halfOf = (id: string, height: number) => (height * (heights.get(id) ?? 1)) / 2;

  test("move apart where they would touch", () => {
    const pairs = near.flatMap(({ node, other }) => (other ? [[node, other] as const] : []));
    expect(pairs.length).toBeGreaterThan(20);
    for (const [a, b] of pairs) {
      const between = Math.abs(down(a.y) - down(b.y)) - halfOf(a.id, a.height) - halfOf(b.id, b.height);
      expect([a.id, b.id, between >= 0]).toEqual([a.id, b.id, true]);
    }
  });

  test("keep the order of all places, and never come nearer than they were", () => {
    for (let y = -50; y < 900; y += 3) expect(down(y + 3) - down(y)).toBeGreaterThanOrEqual(3 - 1e-6);
  });

  test("do not move apart where there is room: less height than if all distances grew alike", () => {
    const [first, last] = [units[0], units.at(-1)];
    if (!first || !last) throw new Error("the overview has boxes");
    const most = Math.max(
      ...near.map(({ node, at }) => Math.abs(down(at) - down(node.y)) / Math.max(1, Math.abs(at - node.y))),
    );
    expect(down(last.y) - down(first.y)).toBeLessThan((last.y - first.y) * most * 0.95);
  });
});
