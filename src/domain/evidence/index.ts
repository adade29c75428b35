export { buildEvidence } from "./build-evidence";
export { risingByGroup } from "./meaning";
export { hasNumbers, refLabel } from "./paper-labels";
export { type ReadingChange, readingChanges } from "./reading-changes";
export { isSubject, molarMassOf, subjectsAmong } from "./subjects";
export type { Evidence, RankedCategory, Reading } from "./types";
