import { molarMassOf } from "../evidence/subjects";
import type { Evidence } from "../evidence/types";
import type { Arm } from "../records";
import { type Amount, toAmount } from "./amount";

/** The doses of an arm in common units, in the order printed; those that cannot be converted are left out. */
export function amountsOf(evidence: Evidence, arm: Pick<Arm, "doses" | "subject">): readonly Amount[] {
  const molarMass = molarMassOf(evidence, arm);
  return arm.doses.flatMap((dose) => toAmount(dose, molarMass) ?? []);
}
