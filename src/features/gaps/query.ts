import { type Evidence, isSubject } from "../../domain/evidence";
import { gapMap } from "../../domain/gaps";
import { findCell } from "./cell-id";

/** Whether a value of a link means something, by the part that it is of. */
export function gapsChecks(evidence: Evidence) {
  return {
    subject: (value: string): boolean => isSubject(evidence, value),
    cell: (value: string): boolean => findCell(gapMap(evidence), value) !== null,
    item: (value: string): boolean => evidence.dataset.gaps.some((gap) => gap.id === value),
  };
}
