export { default } from "./ExportDialog";
