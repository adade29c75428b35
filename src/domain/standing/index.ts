export { type CheckGroup, checkGroups, countChecks, groupOfCheck } from "./check-groups";
export {
  type IndependenceGroup,
  independenceGroups,
  independentCount,
  mayBeOneStudy,
  type OverlapLink,
} from "./independence";
