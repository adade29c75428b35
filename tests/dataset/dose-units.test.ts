import { expect, it } from "vitest";
import { compileFolder } from "../../src/dataset/compile";
import { quoted } from "../../src/domain/records/base/fault-text";
import { compiled, smallDataset } from "./small-dataset";

it("units are kept in one spelling, and the printing as it is", () => {
  const dataset = compiled(
    smallDataset({
      "studies/ref-06.yaml": [
        ["value: 10, unit: μmol/L", "value: 10, unit: uM"],
        ["value: 1, unit: μmol/L", "value: 1, unit: µmol/l"],
        ["dosesPrinted: 10.0, 1.0 μmol/L", "dosesPrinted: 10.0, 1.0 μM"],
      ],
      "source-checks.yaml": [
        ["unit: mg/kg }], dosesPrinted: 2 mg/kg", "unit: mg/kg/day }], dosesPrinted: 2 mg/kg/day"],
      ],
    }),
  );
  const arm = dataset.studies.flatMap(({ arms }) => arms).find(({ id }) => id === "r06-cells");
  expect(arm?.doses).toEqual([
    { value: 10, unit: "μmol/L" },
    { value: 1, unit: "μmol/L" },
  ]);
  expect(arm?.dosesPrinted).toBe("10.0, 1.0 μM");
  expect(JSON.stringify(dataset.sourceChecks)).toContain('"unit":"mg/kg/d"');
});

it("a unit that is none is a fault that names the units there are", () => {
  const result = compileFolder(
    smallDataset({ "studies/ref-06.yaml": [["value: 10, unit: μmol/L", "value: 10, unit: cups"]] }),
  );
  expect(result).toMatchObject({
    ok: false,
    issues: [{ code: "wrong-value", field: "arms[0].doses[0].unit", found: quoted("cups") }],
  });
  expect(JSON.stringify(result)).toContain("mg/kg/d");
});
