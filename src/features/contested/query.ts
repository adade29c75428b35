import { conflictsOf } from "../../domain/conflicts";
import type { Evidence } from "../../domain/evidence";

/** Whether a value of a link means something, by the part that it is of. */
export function contestedChecks(evidence: Evidence) {
  return { item: (value: string): boolean => conflictsOf(evidence).some((conflict) => conflict.id === value) };
}
