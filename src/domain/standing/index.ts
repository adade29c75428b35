export {
  type IndependenceGroup,
  independenceGroups,
  independentCount,
  mayBeOneStudy,
  type OverlapLink,
} from "./independence";
