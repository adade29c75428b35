export { AboutSource } from "./AboutSource";
export { AboutDialog } from "./lazy-about-dialog";
