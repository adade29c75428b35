/** Searches for a better order of a dataset's boxes and keeps it in its folder. `npm run layout:order -- --help`. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { authoredOrderFile, firstDataset } from "../dataset/files";
import { type Level, networkOfBothReadings } from "../domain/network";
import { languages } from "../domain/records/base/languages";
import type { Order } from "../scene/layout/model/model";
import { refineOrder, sumOf } from "../scene/layout/order/refine";
import { wholeObjective } from "../scene/layout/order/whole-objective";
import { compiledDataset, datasetIds } from "./build/datasets";
import { orderOfFolder } from "./build/folder-order";
import { molecules } from "./build/opening-picture";
import { crossingsSeen, improveDrawn } from "./layouts/improve-drawn";

const usage = `npm run layout:order -- [dataset] [options]   for a dataset of data/, or the one that the app opens with: searches on from the order that is there, and keeps a better one
  --steps N         orders drawn and compared; about 400 a second for the review (200000)
  --temperature T   how much dearer an order may be and still be taken at the start: 2 stays near, 15 goes anywhere (5)
  --drawings N      orders like the best one that are then drawn in all pictures; about two a second (200)
  --seed N          another seed, another search (1)`;

const {
  values,
  positionals: [id = firstDataset],
} = parseArgs({
  allowPositionals: true,
  options: {
    steps: { type: "string", default: "200000" },
    temperature: { type: "string", default: "5" },
    drawings: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});
const [steps = 0, temperature = 0, drawings = 0, seed = 1] = [
  values.steps,
  values.temperature,
  values.drawings,
  values.seed,
].map(Number);

const levels: readonly Level[] = ["overview", "molecules"];

function main(): void {
  if (values.help || ![steps, temperature, drawings, seed].every((value) => value >= 0)) {
    console.log(usage);
    return;
  }
  const folder = resolve("data");
  const ids = datasetIds(folder);
  if (!ids.includes(id)) throw new Error(`There is no dataset "${id}" in data/; there are: ${ids.join(", ")}.`);
  const dataset = compiledDataset(folder, id);
  const network = networkOfBothReadings(dataset, molecules);
  const pictures = levels.flatMap((level) =>
    languages.map((language) => ({ network: networkOfBothReadings(dataset, { level, toggled: [] }), language })),
  );
  const crossings = (order: Order) => pictures.map((picture) => crossingsSeen(picture, order));
  const start = orderOfFolder(folder, id, dataset);
  const before = crossings(start);
  console.log(`before: ${said(before)}`);
  const objective = wholeObjective(network, start);
  const refined = refineOrder(objective, start, { seed, steps, temperature });
  const found = improveDrawn(pictures, refined, { seed, drawings, objective });
  const after = crossings(found);
  console.log(`found: ${said(after)}`);
  const better = sumOf(after) < sumOf(before);
  const file = join(folder, id, authoredOrderFile);
  if (better) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
  console.log(better ? `kept in ${file}` : "nothing better was found; nothing is written");
}

/** Crossings as seen in each picture. */
function said(crossings: readonly number[]): string {
  const names = levels.flatMap((level) => languages.map((language) => `${level} ${language}`));
  return names.map((name, i) => `${name} ${crossings[i]}`).join(", ");
}

main();
