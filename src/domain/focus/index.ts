export { type Focus, type FocusTarget, focusOf, refsOfSection } from "./focus";
