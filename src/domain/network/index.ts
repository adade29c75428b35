export { networkOfBothReadings } from "./both-readings";
export { boxesAround, boxOf, drawnAs, isBox, isOpen, withMembers } from "./boxes";
export { fullNetwork } from "./full";
export { countsToward, signInGroup } from "./group-result";
export { type Left, leftBy } from "./left";
export { type PartName, type Parts, partNames, partsOf } from "./parts";
export { isPredicted, mediatorOf, statementsOf, statementsOfFinding } from "./statements";
export * from "./types";
export { visibleNetwork } from "./visible";
