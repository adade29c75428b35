import { describe, expect, it } from "vitest";
import { cutLine } from "../../../src/graph/renderer/cut-line";
import { piecesOf, pointOn } from "../../../src/scene/geometry";
import type { Point } from "../../../src/scene/types";

const bent = piecesOf({
  start: { x: 0, y: 0 },
  controls: [
    { x: 60, y: 0 },
    { x: 70, y: 120 },
    { x: 95, y: 124 },
  ],
  end: { x: 110, y: 118 },
});

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

describe("making room for an arrow's head", () => {
  it("ends the line as far from the tip as the head reaches", () => {
    const cut = cutLine(bent, 9);
    expect(distance(cut.at(-1)?.to ?? { x: 0, y: 0 }, { x: 110, y: 118 })).toBeCloseTo(9, 2);
  });

  it("leaves the rest of the line on its course", () => {
    const course = bent.flatMap((piece) => Array.from({ length: 401 }, (_, i) => pointOn(piece, i / 400)));
    for (const piece of cutLine(bent, 9)) {
      for (const t of [0, 0.2, 0.5, 0.8, 1]) {
        const point = pointOn(piece, t);
        expect(Math.min(...course.map((each) => distance(each, point)))).toBeLessThan(0.2);
      }
    }
  });

  it("leaves half of an arrow that is shorter than two heads", () => {
    const short = piecesOf({ start: { x: 0, y: 0 }, controls: [], end: { x: 10, y: 0 } });
    expect(cutLine(short, 9).at(-1)?.to.x).toBeCloseTo(5, 2);
  });
});
