export { claimOfEdge } from "./edge-claim";
export { type Elements, elementsOfStudy } from "./elements-of-study";
export { labelOf, type Named, namedOf, nameOf } from "./names";
export { claimOfBackground, claimOfFinding, claimOfNode } from "./node-claim";
export { readingOf, readingOfBackground, readingOfFinding } from "./reading";
export { type RouteReading, readingOfRoute, sentenceOfHops } from "./route-reading";
export { sentenceOf } from "./sentences";
export {
  type ArmCard,
  type BackgroundCard,
  cardOfStudy,
  type ElementChoice,
  type ShownFinding,
  type StudiesBehind,
  type StudyCard,
  studiesBehind,
} from "./studies-behind";
export type { Change, Claim, EdgeClaim, NodeClaim, RecordClaim, Relation } from "./types";
