export { networkOfBothReadings } from "./both-readings";
export { boxesAround, drawnAs, isBox, isOpen, withMembers } from "./boxes";
export { fullNetwork } from "./full";
export { countsToward, signInGroup } from "./group-result";
export { type PartName, partNames, partsOf } from "./parts";
export { isPredicted, showsContext, statementsOf } from "./statements";
export * from "./types";
