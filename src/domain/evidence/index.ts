export { buildEvidence } from "./build-evidence";
export { risingByGroup } from "./meaning";
export { hasNumbers, paperInLink, paperOfLink, refLabel } from "./paper-labels";
export { proseText } from "./prose-text";
export { type ReadingChange, readingChanges } from "./reading-changes";
export { isSubject, molarMassOf } from "./subjects";
export type { Evidence, RankedCategory, Reading } from "./types";
