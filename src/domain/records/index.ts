export * from "./background";
export * from "./dataset";
export * from "./entity";
export * from "./finding";
export * from "./gap";
export * from "./shared";
export * from "./source-check";
export * from "./study";
