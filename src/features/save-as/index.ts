export { default } from "./SaveAsDialog";
