export { default } from "./PageNav";
