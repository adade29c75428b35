import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinList, splitList } from "../../../src/exchange/columns/list-text";

describe("names in one cell", () => {
  it("come back as they were, whatever signs they have", () => {
    const sign = fc.constantFrom(";", "；", '"', " ", "\n", ",", "a", "β", "丁", "'", "=");
    const name = fc.oneof(fc.string({ unit: sign, minLength: 1 }), fc.string({ unit: "grapheme", minLength: 1 }));
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (names) => {
        expect(splitList(joinList(names))).toEqual(names);
      }),
      { numRuns: 2000 },
    );
  });

  it("are read as people write them", () => {
    expect(splitList("Wnt; RUNX2；NF-κB;")).toEqual(["Wnt", "RUNX2", "NF-κB"]);
    expect(splitList('"A; B; C" ;D')).toEqual(["A; B; C", "D"]);
    expect(splitList('5" plate; "open')).toEqual(['5" plate', '"open']);
    expect(splitList(" ; ;")).toEqual([]);
  });

  it("are plain where they can be", () => {
    expect(joinList(["Wnt/β-catenin", "RUNX2"])).toBe("Wnt/β-catenin; RUNX2");
    expect(joinList(["PI3K; class I"])).toBe('"PI3K; class I"');
  });
});
