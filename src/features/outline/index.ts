export { default } from "./OutlinePage";
