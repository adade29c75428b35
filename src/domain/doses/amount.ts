import { type Dose, doseUnitTable } from "../records";

/** What doses are brought to: concentrations to μmol/L, doses by body weight to mg/kg. */
export type AmountUnit = "μmol/L" | "mg/kg";

/** A dose or a range of doses in a common unit; `from` equals `to` for one dose. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly unit: AmountUnit;
}

/** Drops the noise of binary fractions: 0.1 nmol/L is 0.0001 μmol/L and not 0.00010000000000000002. */
export function significant(value: number, digits = 6): number {
  return Number(value.toPrecision(digits));
}

/**
 * A printed dose in its common unit: amounts in volume in μmol/L, masses in volume × 1000 ÷ molar mass, doses by weight in
 * mg/kg.
 *
 * @param molarMass of the compound in g/mol.
 * @returns null for a mass concentration where the molar mass is not known, and for dimensions that lead to neither unit.
 */
export function toAmount(dose: Dose, molarMass: number | undefined): Amount | null {
  const [from, to] = "value" in dose ? [dose.value, dose.value] : [dose.from, dose.to];
  const { dimension, factor } = doseUnitTable[dose.unit];
  const scaled = (scale: number, unit: AmountUnit): Amount => ({
    from: significant(from * scale),
    to: significant(to * scale),
    unit,
  });
  if (dimension === "amount concentration") return scaled(factor, "μmol/L");
  if (dimension === "dose by weight") return scaled(factor, "mg/kg");
  if (dimension !== "mass concentration" || molarMass === undefined) return null;
  return scaled((factor * 1000) / molarMass, "μmol/L");
}

/** The span of several amounts, by unit. */
export function spanOf(amounts: readonly Amount[]): readonly Amount[] {
  return (["μmol/L", "mg/kg"] as const).flatMap((unit) => {
    const own = amounts.filter((amount) => amount.unit === unit);
    if (own.length === 0) return [];
    return [{ from: Math.min(...own.map((each) => each.from)), to: Math.max(...own.map((each) => each.to)), unit }];
  });
}
