import { describe, expect, test } from "vitest";
import { type Filters, noFilters } from "../../../src/domain/filters";
import { matchFinding } from "../../../src/domain/filters/match";
import { isopsoralen } from "../real";

const evidence = isopsoralen();
const refs = (filters: Partial<Filters>) => {
  const studies = matchFinding(evidence, { ...noFilters, ...filters }).findings.map((finding) => finding.study);
  return [...new Set(studies)].map((id) => evidence.studies.get(id)?.ref).sort((a = 0, b = 0) => a - b);
};

describe("which studies of the review pass", () => {
  test("those that used MC3T3-E1", () => {
    expect(refs({ models: ["MC3T3-E1"] })).toEqual([6, 7, 17, 22, 34]);
  });

  test("those with doses in nmol/L", () => {
    expect(refs({ doseUnits: ["nmol/L"] })).toEqual([22, 32, 34]);
  });

  test("those that ovariectomised their animals", () => {
    const models = [...evidence.arms.values()].flatMap(({ arm }) => arm.model ?? []);
    const ovariectomised = [...new Set(models.filter((model) => model.startsWith("OVX")))];
    expect(refs({ models: ovariectomised, approaches: ["in vivo"] })).toEqual([9, 20, 29, 41]);
  });

  test("those in human cells", () => {
    expect(refs({ organisms: ["human"] })).toEqual([16, 38]);
  });

  test("those purely computed: none that measured anything besides", () => {
    expect(refs({ approaches: ["in silico"], classes: ["predicted"] })).toEqual([8]);
  });

  test("no retracted ones when they are hidden", () => {
    expect(refs({ retracted: "hidden" })).not.toContain(9);
    expect(refs({})).toContain(9);
  });

  test("those that report on more than one category", () => {
    expect(refs({ effects: ["both"] })).toEqual([9, 19, 20, 22, 27, 29, 30, 32, 39, 42]);
  });
});
