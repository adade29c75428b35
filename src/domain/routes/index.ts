export { type Blocked, blockNodes } from "./block";
export { type Hop, hopsOf, refsOfSign } from "./hops";
export { feedbackLoops, type LoopAnswer } from "./loops";
export { type Route, type RouteAnswer, routeOf, routesBetween } from "./routes";
