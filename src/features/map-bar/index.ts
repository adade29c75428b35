export { default } from "./MapBar";
