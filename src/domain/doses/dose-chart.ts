import type { Evidence } from "../evidence/types";
import type { Arm, Study } from "../records";
import type { Amount, AmountUnit } from "./amount";
import { amountsOf } from "./of-arm";

/** One arm on the dose chart: every dose that it used, in the common unit, low to high. */
export interface DoseRow {
  readonly study: Study;
  readonly arm: Arm;
  readonly unit: AmountUnit;
  readonly amounts: readonly Amount[];
  readonly retracted: boolean;
}

/**
 * Arms that print a dose, cells (μmol/L) before animals (mg/kg), lowest first, then by reference. Where a study prints a
 * concentration for animals the unit decides, as printed.
 */
export function doseRows(evidence: Evidence): readonly DoseRow[] {
  const rows = evidence.dataset.studies.flatMap((study) =>
    study.arms.flatMap((arm) =>
      (["μmol/L", "mg/kg"] as const).flatMap((unit): DoseRow[] => {
        const amounts = amountsOf(evidence, arm)
          .filter((amount) => amount.unit === unit)
          .sort((a, b) => a.from - b.from || a.to - b.to);
        const retracted = evidence.retractedRefs.has(study.ref);
        return amounts.length === 0 ? [] : [{ study, arm, unit, amounts, retracted }];
      }),
    ),
  );
  const lowest = (row: DoseRow) => row.amounts[0]?.from ?? 0;
  return rows.sort(
    (a, b) =>
      Number(a.unit === "mg/kg") - Number(b.unit === "mg/kg") || lowest(a) - lowest(b) || a.study.ref - b.study.ref,
  );
}
