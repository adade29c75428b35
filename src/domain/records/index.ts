export {
  type Approach,
  approaches,
  approachTable,
  type ReportedApproach,
  reportedApproach,
  reportedApproachSchema,
} from "./approaches";
export * from "./background";
export * from "./base/shared";
export * from "./database/relation";
export * from "./database/source";
export * from "./dataset";
export * from "./dose-units";
export * from "./entity";
export { allEntityKinds, type EntityKind, endKinds, entityKinds, isGiven } from "./entity-kinds";
export * from "./finding";
export * from "./gap";
export * from "./paper";
export { type Piece, piecesOfProse, refsOfProse } from "./prose";
export * from "./result";
export * from "./source-check";
export * from "./study";
export * from "./vocabulary/category";
export * from "./vocabulary/organisms";
export * from "./vocabulary/term";
