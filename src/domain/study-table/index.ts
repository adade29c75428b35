export { type StudyRow, studyRows } from "./rows";
