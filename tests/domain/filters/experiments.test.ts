import { describe, expect, test } from "vitest";
import { type Filters, noFilters, studiesLeft, toggleTerm } from "../../../src/domain/filters";
import type { View } from "../../../src/domain/network";
import { facetCounts, leftBy, waysToLoosen } from "../../../src/domain/visible";
import { isopsoralen } from "../real";

const evidence = isopsoralen();
const overview: View = { level: "overview", toggled: [] };
const filtersOf = (filters: Partial<Filters>): Filters => ({ ...noFilters, ...filters });
const refs = (filters: Partial<Filters>) => {
  const { experiments } = studiesLeft(evidence, filtersOf(filters));
  return [...new Set(experiments.map(({ study }) => study.ref))].sort((a, b) => a - b);
};

describe("filters count experiments, with or without a stated finding", () => {
  test("in silico are 6, 8 and 41, of which 6 and 41 state no finding", () => {
    expect(refs({ approaches: ["in silico"] })).toEqual([6, 8, 41]);
    expect(leftBy(evidence, filtersOf({ approaches: ["in silico"] }), overview)).toMatchObject({
      studies: 3,
      unprinted: [6, 41],
    });
  });

  test("in vivo includes 8", () => {
    expect(refs({ approaches: ["in vivo"] })).toEqual([8, 9, 19, 20, 27, 29, 30, 39, 41, 42]);
    expect(studiesLeft(evidence, filtersOf({ approaches: ["in vivo"] })).unprinted).toEqual([8]);
  });

  test("only in vivo leaves out what was also done in cells or computed", () => {
    expect(refs({ approaches: ["in vivo"], onlyApproaches: true })).toEqual([19, 20, 27, 29, 30, 39, 42]);
    expect(refs({ approaches: ["in vivo", "in silico"], onlyApproaches: true })).toEqual([
      8, 19, 20, 27, 29, 30, 39, 41, 42,
    ]);
    expect(refs({ onlyApproaches: true })).toHaveLength(26);
  });

  test("a filter on what was found leaves experiments with such a finding alone", () => {
    expect(refs({ approaches: ["in silico"], classes: ["predicted"] })).toEqual([8]);
    expect(refs({ effects: ["osteoclast"] })).toEqual([19, 22, 24, 25, 27]);
  });
});

describe("what induced the disease", () => {
  const cases: readonly (readonly [string, readonly number[]])[] = [
    ["ovariectomy", [9, 20, 29, 32, 41]],
    ["glucocorticoid", [19, 27, 30]],
    ["prednisone", [27]],
    ["dexamethasone", [30]],
    ["retinoic-acid", [39]],
    ["RANKL", [24, 25]],
    ["hydrogen-peroxide", [14]],
  ];
  test.each(cases)("%s", (inducer, expected) => {
    expect(refs({ inducers: [inducer] })).toEqual(expected);
    const option = facetCounts(evidence, noFilters, overview).inducers.find(({ value }) => value === inducer);
    expect(option?.alone.studies).toBe(expected.length);
  });
});

describe("groups of cells and animal models", () => {
  test("marrow stromal cells hold four names, and each stays available alone", () => {
    expect(refs({ models: ["marrow-stromal-cells"] })).toEqual([9, 16, 32, 37]);
    expect(refs({ models: ["BMSC-rat"] })).toEqual([37]);
  });

  test("osteoclast precursors, ovariectomised and glucocorticoid animals", () => {
    expect(refs({ models: ["osteoclast-precursors"] })).toEqual([24, 25]);
    expect(refs({ models: ["ovariectomised-animals"] })).toEqual([9, 20, 29, 41]);
    expect(refs({ models: ["glucocorticoid-animals"] })).toEqual([19, 27, 30]);
  });

  test("a member taken out of a chosen group leaves the others", () => {
    const chosen = toggleTerm(evidence, noFilters, "models", "osteoclast-precursors");
    expect(chosen.models).toEqual(["osteoclast-precursors"]);
    expect(toggleTerm(evidence, chosen, "models", "BMM").models).toEqual(["monocyte-macrophage-mouse"]);
    expect(toggleTerm(evidence, chosen, "models", "osteoclast-precursors").models).toEqual([]);
  });

  test("a group chosen over its members takes their place", () => {
    const member = toggleTerm(evidence, noFilters, "models", "BMM");
    expect(toggleTerm(evidence, member, "models", "osteoclast-precursors").models).toEqual(["osteoclast-precursors"]);
  });
});

describe("the direction of a read-out", () => {
  test("osteoclast, favourable to bone: resorption lowered; nobody reports the reverse", () => {
    const lowered = refs({ effects: ["osteoclast"], directions: ["favourable"] });
    expect(lowered).toEqual(expect.arrayContaining([24, 25, 27]));
    expect(refs({ effects: ["osteoclast"], directions: ["unfavourable"] })).toEqual([]);
  });

  test("marrow cell fate: favourable is what turns cells away from fat, and what has no direction is apart", () => {
    const all = refs({ effects: ["fate"] });
    const parts = (["favourable", "unfavourable", "none"] as const).map((direction) =>
      refs({ effects: ["fate"], directions: [direction] }),
    );
    expect(parts.flat().every((ref) => all.includes(ref))).toBe(true);
    expect(new Set(parts.flat()).size).toBe(all.length);
    expect(parts[2]?.length).toBeGreaterThan(0);
  });
});

describe("filters that leave nothing", () => {
  test("say which one to loosen, the one that would leave the most first", () => {
    const filters = filtersOf({ pathways: ["NOTCH"], organisms: ["rat"] });
    const ways = waysToLoosen(evidence, filters, overview);
    expect(ways.map(({ field }) => field)).toEqual(["pathways", "organisms"]);
    expect(ways[0]?.left.arrows).toBeGreaterThan(ways[1]?.left.arrows ?? 0);
  });

  test("say so where no single one helps", () => {
    const filters = filtersOf({ pathways: ["NOTCH"], organisms: ["rat"], models: ["BMM"] });
    expect(waysToLoosen(evidence, filters, overview)).toEqual([]);
  });
});
