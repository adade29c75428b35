import { describe, expect, it } from "vitest";
import { at, real, whole } from "../../../../src/scene/layout/base/at";
import { measures } from "../../../../src/scene/layout/base/measures";
import { seededRandom } from "../../../../src/scene/layout/base/random";

describe("reading a list by number", () => {
  it("gives the item that is there, zero and null included", () => {
    expect(at([0, 4], 0)).toBe(0);
    expect(real(Float64Array.of(0, 0.5), 1)).toBe(0.5);
    expect(whole(Int32Array.of(7), 0)).toBe(7);
  });

  it("ends the program where nothing is there", () => {
    expect(() => at([1], 1)).toThrow("no item 1 in a list of 1");
    expect(() => real(new Float64Array(2), -1)).toThrow(RangeError);
    expect(() => whole(new Int32Array(0), 0)).toThrow(RangeError);
  });
});

describe("seeded random numbers", () => {
  const take = (seed: number, count: number) => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, random);
  };

  it("are the same for the same seed, and others for another", () => {
    expect(take(7, 20)).toEqual(take(7, 20));
    expect(take(7, 20)).not.toEqual(take(8, 20));
  });

  it("are spread evenly over [0, 1)", () => {
    const tenths = new Map<number, number>();
    for (const value of take(1, 10_000))
      tenths.set(Math.floor(value * 10), (tenths.get(Math.floor(value * 10)) ?? 0) + 1);
    expect([...tenths.keys()].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const count of tenths.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe("the measures", () => {
  it("leave a channel room for what stands before its first and after its last segment", () => {
    const { before, after, least, most, track, widest } = measures.channel;
    expect(before + after).toBeLessThanOrEqual(least);
    expect(least).toBeLessThan(most);
    expect(track).toBeLessThanOrEqual(widest);
  });

  it("part heads further than lines that only start", () => {
    expect(measures.ports.heads).toBeGreaterThan(measures.ports.starts);
  });
});
