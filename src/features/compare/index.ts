export { default } from "./ComparePage";
