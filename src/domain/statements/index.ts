export { labelOf, namedOf, nameOf } from "./claims/names";
export { elementsOfStudy } from "./elements-of-study";
export { relationsBehind, sayListed, sayRelation, sourceName } from "./sentences/database";
export { sayCounts } from "./sentences/gathered";
export { sayHops } from "./sentences/hops";
export { sayRoute } from "./sentences/route";
export type { Joint, Message, Said } from "./sentences/said";
export { saySides } from "./sentences/sides";
export { sayBackground, sayFinding, sayThing } from "./sentences/things";
export {
  type ArmCard,
  type BackgroundCard,
  cardOfStudy,
  type StudiesBehind,
  type StudyCard,
  studiesBehind,
} from "./studies-behind";
