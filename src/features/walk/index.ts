export { StartWalk } from "./StartWalk";
export { default } from "./Walk";
