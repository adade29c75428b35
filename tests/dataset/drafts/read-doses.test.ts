import { describe, expect, it } from "vitest";
import { readDoses } from "../../../src/dataset/drafts/read-doses";
import { isopsoralen } from "../../domain/real";

describe("doses as they are printed", () => {
  it("have one unit behind the last of them, or one each", () => {
    expect(readDoses("0.1, 1 and 10 μmol/L")).toEqual([0.1, 1, 10].map((value) => ({ value, unit: "μmol/L" })));
    expect(readDoses("10 nM, 1 μM")).toEqual([
      { value: 10, unit: "nmol/L" },
      { value: 1, unit: "μmol/L" },
    ]);
    expect(readDoses("5和20 mg/kg")).toEqual([5, 20].map((value) => ({ value, unit: "mg/kg" })));
  });

  it("may be a range", () => {
    expect(readDoses("1～10 μmol/L")).toEqual([{ from: 1, to: 10, unit: "μmol/L" }]);
  });

  it("are none where a part is not certain", () => {
    for (const printed of [
      "",
      "high dose",
      "10",
      "5 mg/kg/d for 21 days",
      "10 spoons",
      "0 μM",
      "3 × 10 μM",
      "10 μM, high",
    ]) {
      expect([printed, readDoses(printed)]).toEqual([printed, []]);
    }
  });

  it("agree with what was curated by hand, wherever they are read", () => {
    const arms = isopsoralen().dataset.studies.flatMap((study) => study.arms);
    const read = arms.flatMap(({ doses, dosesPrinted = "" }) => {
      const found = readDoses(dosesPrinted);
      return found.length === 0 ? [] : [{ found, doses }];
    });
    expect(read.length).toBeGreaterThan(10);
    for (const { found, doses } of read) expect(found).toEqual(doses);
  });
});
