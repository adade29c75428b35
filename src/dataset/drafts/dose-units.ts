import { doseUnitOf } from "../../domain/records";
import { isRecord } from "./draft";

/**
 * An arm, or what a source check changes of it, with the units of its doses as the data spells them: "uM" is μmol/L. What is
 * no unit stays as it is written, and is a fault of the record.
 */
export function withUnits(raw: unknown): unknown {
  if (!isRecord(raw) || !Array.isArray(raw.doses)) return raw;
  const doses = raw.doses.map((dose: unknown) => {
    if (!isRecord(dose) || typeof dose.unit !== "string") return dose;
    return { ...dose, unit: doseUnitOf(dose.unit) ?? dose.unit };
  });
  return { ...raw, doses };
}
