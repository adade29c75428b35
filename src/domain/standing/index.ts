export { type IndependenceGroup, independenceGroups, independentCount, type OverlapLink } from "./independence";
