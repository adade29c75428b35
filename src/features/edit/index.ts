export { default } from "./EditPage";
