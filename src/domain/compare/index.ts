export {
  type Comparison,
  compareSides,
  effectsOfAll,
  effectsOfPathway,
  effectsOfStudy,
  type Side,
  type SideEffect,
} from "./compare";
