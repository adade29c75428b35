export { countChecks, groupOfCheck } from "./check-groups";
export { independenceGroups, mayBeOneStudy } from "./independence";
