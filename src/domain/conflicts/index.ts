export { conflictsOf } from "./conflicts";
export { type Conflict, type ConflictSide, conflictKinds, type Difference, type DifferenceValue } from "./types";
