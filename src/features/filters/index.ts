export { ActiveFilterChips } from "./ActiveFilterChips";
export { default } from "./FilterRail";
