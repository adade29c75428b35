export { default } from "./StudyPanel";
