export * from "./arrows";
export * from "./contrast";
export * from "./glyphs";
export * from "./legend";
export * from "./nodes";
export * from "./outlines";
export * from "./themes";
