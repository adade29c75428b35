export { type BackgroundMode, backgroundModes, type DrawnOptions, drawnNetwork, isBackgroundOnly } from "./drawn";
export { type Focus, type FocusTarget, focusOf, refsOfSection } from "./focus";
export { evidenceOfRefs, type SectionPicture, sectionPicture } from "./section";
