import { describe, expect, test } from "vitest";
import { doseRows } from "../../../src/domain/doses";
import { worldOf } from "../fixtures";

describe("the dose chart of a small world", () => {
  const arm = (
    approach: "in vitro" | "in vivo",
    doses: readonly { value: number; unit: "nmol/L" | "μg/mL" | "mg/kg" }[],
  ) => ({
    approach,
    doses: [...doses],
    dosesPrinted: doses.map((dose) => `${dose.value} ${dose.unit}`).join(", "),
    findings: [],
  });
  const world = {
    entities: {},
    studies: {
      1: { arms: [arm("in vivo", [{ value: 20, unit: "mg/kg" }])] },
      2: { arms: [arm("in vitro", [{ value: 100, unit: "μg/mL" }])] },
      3: {
        arms: [
          arm("in vitro", [
            { value: 10, unit: "nmol/L" },
            { value: 1, unit: "nmol/L" },
          ]),
        ],
      },
      4: { arms: [arm("in vitro", [])] },
      9: { arms: [arm("in vivo", [{ value: 5, unit: "mg/kg" }])] },
    },
    checks: [{ id: "check-9", ref: 9, kind: "retracted" as const }],
  };
  const told = (molarMass?: number) =>
    doseRows(worldOf(molarMass === undefined ? world : { ...world, molarMass })).map((row) => [
      row.study.ref,
      row.unit,
      row.amounts.map((amount) => amount.from),
      row.retracted,
    ]);

  test("has cells before animals, lowest dose first, each dose in one unit; arms without a dose are left out", () => {
    expect(told(200)).toEqual([
      [3, "μmol/L", [0.001, 0.01], false],
      [2, "μmol/L", [500], false],
      [9, "mg/kg", [5], true],
      [1, "mg/kg", [20], false],
    ]);
  });

  test("leaves out a mass concentration where the molar mass is not known", () => {
    expect(told().map(([ref]) => ref)).toEqual([3, 9, 1]);
  });
});
