export {
  type EvidenceLevel,
  type GapCell,
  type GapMap,
  type GapRow,
  gapMap,
} from "./matrix";
