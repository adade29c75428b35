export { default } from "./BaseDialog";
