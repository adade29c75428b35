export { conflictsOf, conflictsWith } from "./conflicts";
export {
  type Conflict,
  type ConflictKind,
  type ConflictSide,
  conflictKinds,
  type Difference,
  type DifferenceCell,
  type DifferenceField,
  type DifferenceValue,
  differenceFields,
} from "./types";
