export { ReadingChip } from "./ReadingChip";
export { ReadingLine } from "./ReadingLine";
export { ReadingToggle } from "./ReadingToggle";
