import { describe, expect, test } from "vitest";
import { doseRows, spanOf, toAmount } from "../../../src/domain/doses";
import { isopsoralen } from "../real";

describe("doses in one unit", () => {
  test.each([
    [
      { value: 0.1, unit: "nmol/L" },
      { from: 0.0001, to: 0.0001, unit: "μmol/L" },
    ],
    [
      { value: 100, unit: "nmol/mL" },
      { from: 100, to: 100, unit: "μmol/L" },
    ],
    [
      { from: 1, to: 10, unit: "μmol/L" },
      { from: 1, to: 10, unit: "μmol/L" },
    ],
    [
      { value: 20, unit: "mg/kg" },
      { from: 20, to: 20, unit: "mg/kg" },
    ],
  ] as const)("%o is %o", (dose, amount) => {
    expect(toAmount(dose, 186.16)).toEqual(amount);
  });

  test("10 μg/mL of isopsoralen (186.16 g/mol) is 53.7 μmol/L, and unknown without the molar mass", () => {
    expect(toAmount({ value: 10, unit: "μg/mL" }, 186.16)?.from).toBeCloseTo(53.72, 1);
    expect(toAmount({ value: 10, unit: "μg/mL" }, undefined)).toBeNull();
  });

  test("the span of several doses goes from the lowest to the highest, cells and body weight apart", () => {
    const doses = [
      { value: 100, unit: "μmol/L" },
      { value: 100, unit: "nmol/L" },
      { value: 20, unit: "mg/kg" },
    ] as const;
    expect(spanOf(doses.flatMap((dose) => toAmount(dose, 186.16) ?? []))).toEqual([
      { from: 0.1, to: 100, unit: "μmol/L" },
      { from: 20, to: 20, unit: "mg/kg" },
    ]);
  });
});

describe("the dose chart of the review", () => {
  const rows = doseRows(isopsoralen());

  test("spans 0.1 nmol/L to some hundred μmol/L in cells", () => {
    const cells = rows.filter((row) => row.unit === "μmol/L").flatMap((row) => row.amounts);
    expect(Math.min(...cells.map((amount) => amount.from))).toBe(0.0001);
    expect(Math.max(...cells.map((amount) => amount.to))).toBeCloseTo(60000 / 186.16, 0);
  });

  test("puts cells before animals, each from the lowest dose up, and holds every arm that prints a dose", () => {
    const units = rows.map((row) => row.unit);
    expect(units.lastIndexOf("μmol/L")).toBeLessThan(units.indexOf("mg/kg"));
    const arms = [...isopsoralen().arms.values()].filter(({ arm }) => arm.doses.length > 0);
    expect(new Set(rows.map((row) => row.arm.id)).size).toBe(arms.length);
  });
});
