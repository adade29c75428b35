// The legend stands apart (`encoding/legend`): it needs the schemas of the records, and the canvas does not.
export * from "./arrows";
export * from "./category-glyphs";
export * from "./glyphs";
export * from "./nodes";
export * from "./outlines";
export * from "./role-glyphs";
export * from "./themes";
export * from "./weight";
