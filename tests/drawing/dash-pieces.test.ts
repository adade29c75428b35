import { describe, expect, it } from "vitest";
import { type DashPath, dashPieces } from "../../src/drawing/dash-pieces";
import { samplePath } from "../../src/drawing/route";

const straight = { start: { x: 0, y: 0 }, pieces: [{ control: null, to: { x: 30, y: 0 } }] };

const spanOf = ({ start, pieces }: DashPath) =>
  [start.x, pieces.at(-1)?.to.x ?? 0].map((x) => Math.round(x * 1000) / 1000);

describe("the dashes of a line as lines of their own", () => {
  it("stand where the pattern has ink", () => {
    const spans = dashPieces(straight, [10, 5], 0).map(spanOf);
    expect(spans).toEqual([
      [0, 10],
      [15, 25],
    ]);
  });

  it("start in the pattern at its offset", () => {
    const spans = dashPieces(straight, [10, 5], 12).map(spanOf);
    expect(spans).toEqual([
      [3, 13],
      [18, 28],
    ]);
  });

  it("lie on a curve, and run over its joints", () => {
    const curve = {
      start: { x: 0, y: 0 },
      pieces: [
        { control: { x: 50, y: 0 }, to: { x: 50, y: 50 } },
        { control: { x: 50, y: 100 }, to: { x: 100, y: 100 } },
      ],
    };
    const dashes = dashPieces(curve, [20, 7], 0);
    const length = (points: readonly { x: number; y: number }[]) =>
      points.reduce(
        (sum, p, i) => sum + (i === 0 ? 0 : Math.hypot(p.x - (points[i - 1]?.x ?? 0), p.y - (points[i - 1]?.y ?? 0))),
        0,
      );
    const whole = samplePath(curve.start, curve.pieces, 400);
    for (const { start, pieces } of dashes.slice(0, -1)) {
      expect(length(samplePath(start, pieces, 100))).toBeCloseTo(20, 0);
      for (const point of samplePath(start, pieces)) {
        expect(Math.min(...whole.map((p) => Math.hypot(p.x - point.x, p.y - point.y)))).toBeLessThan(0.4);
      }
    }
    expect(dashes.some(({ pieces }) => pieces.length === 2)).toBe(true);
  });

  it("are the whole line where there is no pattern", () => {
    expect(dashPieces(straight, [], 0)).toEqual([straight]);
  });
});
