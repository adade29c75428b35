export { default } from "./ContestedPage";
