import { describe, expect, it } from "vitest";
import { packOnEllipse } from "../../../../src/scene/layout/large/ellipse";

const things = (count: number, size: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => ({ id: `n${i}`, width: size(i) * 2, height: size(i) }));
const spreadOf = (count: number) => ({
  x: Float64Array.from({ length: count }, (_, i) => Math.cos(i * 2.4) * 50),
  y: Float64Array.from({ length: count }, (_, i) => Math.sin(i * 2.4) * 50),
});

describe("a few boxes with many arrows", () => {
  it.each([1, 2, 12, 24])("stand around an ellipse, none on another: %i", (count) => {
    const packed = packOnEllipse(
      things(count, (i) => (i === 3 ? 400 : 40)),
      spreadOf(count),
    );
    expect(packed.boxes).toHaveLength(count);
    for (const [i, a] of packed.boxes.entries()) {
      expect(a.x - a.width / 2).toBeGreaterThanOrEqual(-1e-6);
      expect(a.x + a.width / 2).toBeLessThanOrEqual(packed.width + 1e-6);
      for (const b of packed.boxes.slice(i + 1)) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(apart).toBe(true);
      }
    }
    if (count >= 12) expect(packed.width / packed.height).toBeGreaterThan(1.2);
    expect(packed.width / packed.height).toBeLessThan(count > 2 ? 2.4 : 8);
  });

  it("keep to the width of a narrow screen", () => {
    const packed = packOnEllipse(
      things(24, () => 40),
      spreadOf(24),
      { across: 340 },
    );
    expect(packed.width).toBeLessThanOrEqual(340);
    expect(packed.boxes.every(({ x, width }) => x - width / 2 >= -1e-6 && x + width / 2 <= 340 + 1e-6)).toBe(true);
  });

  it("need little more room than they have themselves", () => {
    const packed = packOnEllipse(
      things(28, () => 34),
      spreadOf(28),
    );
    expect(packed.width).toBeLessThan(1100);
  });
});
