export { startI18n } from "../../i18n";
export { StartClean } from "../screens/StartClean";
export { App } from "./App";
