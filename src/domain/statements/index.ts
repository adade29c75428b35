export { elementsOfStudy } from "./elements-of-study";
export { labelOf, namedOf, nameOf } from "./names";
export { claimOfBackground } from "./node-claim";
export { readingOf, readingOfBackground, readingOfFinding } from "./reading";
export { readingOfRoute, sentenceOfHops } from "./route-reading";
export { sentenceOf } from "./sentences";
export {
  type ArmCard,
  type BackgroundCard,
  cardOfStudy,
  type StudiesBehind,
  type StudyCard,
  studiesBehind,
} from "./studies-behind";
