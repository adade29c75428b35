export { buildEvidence } from "./build-evidence";
export { readAs } from "./read-as";
export type { Evidence, Reading } from "./types";
