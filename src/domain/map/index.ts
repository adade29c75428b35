export { type MapBox, withBoxes } from "./mapped";
export { pairsOf } from "./pairs";
export { type Scope, scopedDataset, usualBest } from "./scope";
