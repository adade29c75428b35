export {
  type Comparison,
  compareSides,
  effectsOfAll,
  effectsOfPathway,
  effectsOfStudy,
  type Side,
  type SideEffect,
} from "./compare";
export { type SamePapers, samePapers, turned } from "./same-paper";
