import { describe, expect, it } from "vitest";
import { toAmount } from "../../../src/domain/doses";
import { doseUnitOf, doseUnits, doseUnitTable, printsUnit } from "../../../src/domain/records";

describe("units of doses", () => {
  it.each([
    ["uM", "μmol/L"],
    ["µM", "μmol/L"],
    ["μmol/l", "μmol/L"],
    ["umol/L", "μmol/L"],
    ["nM", "nmol/L"],
    ["mM", "mmol/L"],
    ["μg/ml", "μg/mL"],
    ["mg/L", "μg/mL"],
    ["microM", "μmol/L"],
    ["mg/kg/day", "mg/kg/d"],
    ["mg/kg per day", "mg/kg/d"],
    ["％ w/w", "% w/w"],
    ["Gy", "Gy"],
  ])("%s is %s", (spelling, unit) => {
    expect(doseUnitOf(spelling)).toBe(unit);
  });

  it.each(["", "M", "mol", "mm", "MG/KG", "cups", "constructor"])("%j is none", (spelling) => {
    expect(doseUnitOf(spelling)).toBeNull();
  });

  it("have no spelling twice", () => {
    const spellings = doseUnits.flatMap((unit) => [unit, ...doseUnitTable[unit].also]);
    expect(new Set(spellings).size).toBe(spellings.length);
    for (const unit of doseUnits) expect(doseUnitOf(unit)).toBe(unit);
  });

  it("are found in a printing in any spelling", () => {
    expect(printsUnit("1, 10 μM for 48 h", "μmol/L")).toBe(true);
    expect(printsUnit("1～10 µmol/l，48 h", "μmol/L")).toBe(true);
    expect(printsUnit("10 nM", "μmol/L")).toBe(false);
  });

  it("lead to a common unit within their dimension, and to none across dimensions", () => {
    const amount = (value: number, unit: (typeof doseUnits)[number]) => toAmount({ value, unit }, 200);
    expect(amount(2, "mmol/L")).toEqual({ from: 2000, to: 2000, unit: "μmol/L" });
    expect(amount(5, "pmol/L")).toEqual({ from: 0.000005, to: 0.000005, unit: "μmol/L" });
    expect(amount(20, "ng/mL")).toEqual({ from: 0.1, to: 0.1, unit: "μmol/L" });
    expect(amount(1, "g/kg")).toEqual({ from: 1000, to: 1000, unit: "mg/kg" });
    for (const unit of ["mg/kg/d", "g/d", "IU", "% w/w", "Gy"] as const) expect(amount(1, unit)).toBeNull();
  });
});
