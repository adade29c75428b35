export { AboutSource } from "./AboutSource";
