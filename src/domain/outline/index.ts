export { inReadingOrder, type OutlineItem, outlineOf } from "./outline";
