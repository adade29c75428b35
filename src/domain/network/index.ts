export { boxesAround, boxOf, drawnAs, isBox, isOpen, withMembers } from "./boxes";
export { fullNetwork } from "./full";
export { isPredicted, mediatorOf, statementsOf, statementsOfFinding } from "./statements";
export * from "./types";
export { visibleNetwork } from "./visible";
