export { risingByGroup } from "./bone-meaning";
export { buildEvidence } from "./build-evidence";
export { hasNumbers, refLabel } from "./paper-labels";
export { type ReadingChange, readingChanges } from "./reading-changes";
export { isSubject, molarMassOf, subjectsAmong } from "./subjects";
export type { Evidence, Reading } from "./types";
