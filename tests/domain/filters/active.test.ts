import { describe, expect, test } from "vitest";
import { activeFilters, type Filters, noFilters, toggleFilter, withoutFilter } from "../../../src/domain/filters";

const everything: Filters = {
  subjects: ["isopsoralen"],
  effects: ["osteoclast", "both"],
  directions: ["favourable"],
  approaches: ["in vivo"],
  onlyApproaches: true,
  organisms: ["not-reported"],
  models: ["OVX-rat"],
  inducers: ["ovariectomy"],
  pathways: ["NF-KB"],
  classes: ["tested"],
  doseUnits: ["mg/kg"],
  years: [2015, 2020],
  minStudies: 2,
  contestedOnly: true,
  retracted: "hidden",
};

describe("the restrictions that are set", () => {
  test("are none by default", () => {
    expect(activeFilters(noFilters)).toEqual([]);
  });

  test("are one for each alternative, range and switch", () => {
    expect(activeFilters(everything).map((each) => each.field)).toEqual([
      "subjects",
      "effects",
      "effects",
      "directions",
      "approaches",
      "organisms",
      "models",
      "inducers",
      "pathways",
      "classes",
      "doseUnits",
      "onlyApproaches",
      "years",
      "minStudies",
      "contestedOnly",
      "retracted",
    ]);
  });

  test("can each be taken away alone, and all of them lead back to no filter", () => {
    for (const active of activeFilters(everything)) {
      const left = activeFilters(withoutFilter(everything, active));
      // "Without any other approach" asks nothing once no approach is chosen.
      const gone = active.field === "approaches" ? 2 : 1;
      expect(left).toHaveLength(activeFilters(everything).length - gone);
      expect(left).not.toContainEqual(active);
    }
    expect(activeFilters(everything).reduce(withoutFilter, everything)).toEqual(noFilters);
  });

  test("a choice made twice is no choice, and the filters given stay as they were", () => {
    const once = toggleFilter(noFilters, "models", "MC3T3-E1");
    expect(once.models).toEqual(["MC3T3-E1"]);
    expect(toggleFilter(once, "models", "MC3T3-E1")).toEqual(noFilters);
    expect(noFilters.models).toEqual([]);
  });
});
