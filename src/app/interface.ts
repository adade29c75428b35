export { startI18n } from "../i18n";
export { App } from "./App";
export { StartClean } from "./recovery/StartClean";
