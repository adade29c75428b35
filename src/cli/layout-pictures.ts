/** Draws each phase of the layout from the code that runs it, into docs/layout, and prints times. `npm run layout:pictures`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { formatIssue } from "../dataset/drafts/issue";
import { firstDataset } from "../dataset/files";
import { networkOfBothReadings } from "../domain/network";
import { runPhases } from "../scene/layout/phases";
import { exampleNetwork } from "./phases/example";
import { phasePictures } from "./phases/pictures";
import { compileFolderAt } from "./sources/read-dataset";

const output = resolve("docs/layout");
const compiled = compileFolderAt(resolve("data", firstDataset));
if (!compiled.ok) throw new Error(compiled.issues.map(formatIssue).join("\n"));
mkdirSync(output, { recursive: true });
for (const [name, svg] of phasePictures(runPhases(exampleNetwork(compiled.dataset), { language: "en" }))) {
  writeFileSync(join(output, name), svg);
}
console.log("Time of each phase for the whole review, all boxes open:");
const whole = networkOfBothReadings(compiled.dataset, { level: "molecules", toggled: [] });
for (const { phase, ms } of runPhases(whole, { language: "en" }).times)
  console.log(`${phase.padEnd(14)}${ms.toFixed(0).padStart(7)} ms`);
