export {
  type EvidenceLevel,
  type GapCell,
  type GapMap,
  type GapRow,
  gapMap,
  levels,
} from "./matrix";
