import { describe, expect, it } from "vitest";
import { at, real, whole } from "../../../../src/scene/layout/base/at";
import { measures } from "../../../../src/scene/layout/base/measures";

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
