export { default } from "./BringInDialog";
