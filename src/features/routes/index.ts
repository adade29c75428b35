export { default } from "./RoutesPage";
