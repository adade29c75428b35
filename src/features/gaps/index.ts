export { default } from "./GapsPage";
