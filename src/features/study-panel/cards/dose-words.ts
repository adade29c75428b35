import { significant, toAmount } from "../../../domain/doses";
import type { Arm } from "../../../domain/records";

/**
 * Doses printed as mass in volume, in μmol/L to three digits, in the order printed: "26.9, 53.7 μmol/L". Null where no
 * dose is printed so, or where the molar mass is not known.
 */
export function molarDoses(arm: Arm, molarMass: number | undefined): string | null {
  const byMass = arm.doses.filter((dose) => dose.unit === "μg/mL");
  const amounts = byMass.flatMap((dose) => toAmount(dose, molarMass) ?? []);
  if (byMass.length === 0 || amounts.length < byMass.length) return null;
  const number = (value: number) => String(significant(value, 3));
  const values = amounts.map(({ from, to }) => (from === to ? number(from) : `${number(from)}–${number(to)}`));
  return `${values.join(", ")} μmol/L`;
}
