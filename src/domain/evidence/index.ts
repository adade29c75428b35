export { type BoneMeaning, boneMeaningOf, boneMeanings, risingByGroup, risingMeans } from "./bone-meaning";
export { buildEvidence } from "./build-evidence";
export { readAs } from "./read-as";
export { type ReadingChange, readingChanges } from "./reading-changes";
export type { Evidence, Reading } from "./types";
