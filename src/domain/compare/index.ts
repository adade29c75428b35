export {
  type Comparison,
  compareSides,
  effectsOfPathway,
  effectsOfStudy,
  effectsOfSubject,
  type Side,
  type SideEffect,
} from "./compare";
export { type SamePapers, samePapers, turned } from "./same-paper";
