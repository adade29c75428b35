export { type Blocked, type BlockQuery, blockNodes } from "./block";
export type { Caution, CautionKind } from "./cautions";
export { type EndReport, endOfRoute, type NotCounted, type RouteEnd } from "./end";
export { type Hop, type HopOptions, hopsOf, netSignOf, refsOfSign } from "./hops";
export { feedbackLoops, type Loop, type LoopAnswer, type LoopQuery } from "./loops";
export { elementsOfHops } from "./on-network";
export { type Route, type RouteAnswer, type RouteQuery, routeOf, routesBetween } from "./routes";
