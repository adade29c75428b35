import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { movesToPlaces } from "../../../src/scene/compose/file-places";

const box = (id: string, x: number, y: number, parent: string | null = null) => ({
  ...{ id, x, y, parent },
  width: 120,
  height: 40,
});

describe("places of a file", () => {
  it("keep their arrangement, enlarged so that boxes do not lie on each other", () => {
    const nodes = [box("a", 0, 0), box("b", 300, 0), box("c", 600, 0)];
    const moves = movesToPlaces(nodes, { a: { x: 10, y: 10 }, b: { x: 10, y: 50 }, c: { x: 60, y: 50 } });
    const at = (id: string) => {
      const node = nodes.find((each) => each.id === id);
      return { x: (node?.x ?? 0) + (moves[id]?.dx ?? 0), y: (node?.y ?? 0) + (moves[id]?.dy ?? 0) };
    };
    expect(at("a").x).toBeCloseTo(at("b").x);
    expect(at("b").y).toBeCloseTo(at("c").y);
    expect(at("c").x - at("b").x).toBeCloseTo(144);
    expect((at("b").y - at("a").y) / (at("c").x - at("b").x)).toBeCloseTo(40 / 50);
  });

  it("move nothing that has no place, and nothing in a box", () => {
    const nodes = [box("a", 0, 0), box("b", 0, 90), box("c", 5, 5, "a"), box("d", 0, 180)];
    const places = { a: { x: 0, y: 0 }, b: { x: 100, y: 0 }, c: { x: 9, y: 9 } };
    expect(Object.keys(movesToPlaces(nodes, places))).toEqual(["a", "b"]);
    expect(movesToPlaces(nodes, { a: { x: 0, y: 0 }, b: { x: Number.NaN, y: 0 } })).toEqual({});
  });

  it("are in range for any numbers", () => {
    const place = fc.record({ x: fc.double({ noNaN: true }), y: fc.double({ noNaN: true }) });
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const moves = movesToPlaces([box("a", 0, 0), box("b", 200, 0), box("c", 0, 100)], { a, b, c });
        for (const { dx, dy } of Object.values(moves)) {
          expect(Math.abs(dx)).toBeLessThanOrEqual(10_000);
          expect(Math.abs(dy)).toBeLessThanOrEqual(10_000);
        }
      }),
    );
  });
});
