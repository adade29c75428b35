export { default } from "./DatasetsPage";
