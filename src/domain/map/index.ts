export { readable } from "./groups";
export { type MapBox, withBoxes } from "./mapped";
export { pairsOf } from "./pairs";
export { pairsIn, type Scope, scopedDataset, usualBest } from "./scope";
