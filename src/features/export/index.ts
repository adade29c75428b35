export { default, type ExportDialogProps } from "./ExportDialog";
