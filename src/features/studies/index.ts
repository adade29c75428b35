export { default } from "./StudiesPage";
