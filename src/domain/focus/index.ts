export { type BackgroundMode, backgroundModes, type DrawnOptions, drawnNetwork, isBackgroundOnly } from "./drawn";
export { type Focus, type FocusTarget, focusOf, refsOfSection } from "./focus";
export { partOf } from "./part";
export { sectionPicture } from "./section";
