/** Draws each phase of the layout from the code that runs it, and prints times. `npm run layout:pictures -- --help`. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { firstDataset } from "../dataset/files";
import { networkOfBothReadings } from "../domain/network";
import { runPhases } from "../scene/layout/phases";
import { exampleNetwork } from "./phases/example";
import { phasePictures } from "./phases/pictures";
import { formatIssue } from "./sources/fault-words";
import { compileFolderAt } from "./sources/read-dataset";

const usage = `npm run layout:pictures -- [folder of a dataset] [-o folder]
  without a folder: the pictures of docs/layout, of the dataset that the app opens with
  -o FOLDER   where the pictures go; needed for any other dataset`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string", short: "o" }, help: { type: "boolean", default: false } },
});

function main(): void {
  const [folder] = positionals;
  const out = values.out ?? (folder === undefined ? "docs/layout" : undefined);
  if (values.help || out === undefined) {
    console.log(usage);
    return;
  }
  const output = resolve(out);
  const compiled = compileFolderAt(resolve(folder ?? join("data", firstDataset)));
  if (!compiled.ok) throw new Error(compiled.issues.map(formatIssue).join("\n"));
  mkdirSync(output, { recursive: true });
  for (const [name, svg] of phasePictures(runPhases(exampleNetwork(compiled.dataset), { language: "en" }))) {
    writeFileSync(join(output, name), svg);
  }
  console.log("Time of each phase, all boxes open:");
  const whole = networkOfBothReadings(compiled.dataset, { level: "molecules", toggled: [] });
  for (const { phase, ms } of runPhases(whole, { language: "en" }).times)
    console.log(`${phase.padEnd(14)}${ms.toFixed(0).padStart(7)} ms`);
}

main();
