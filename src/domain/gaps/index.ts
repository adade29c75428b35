export {
  type EvidenceLevel,
  type GapCell,
  type GapLineage,
  type GapMap,
  type GapRow,
  gapLineages,
  gapMap,
  levels,
} from "./matrix";
