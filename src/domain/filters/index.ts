export { lineageOf, type Match, matchFinding } from "./match";
export * from "./types";
