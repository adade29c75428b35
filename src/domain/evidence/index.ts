export { buildEvidence } from "./build-evidence";
export { readAs } from "./read-as";
export { type ReadingChange, readingChanges } from "./reading-changes";
export type { Evidence, Reading } from "./types";
