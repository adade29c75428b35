/** Searches for a better order of the shipped dataset's boxes and keeps it in its folder. `npm run layout:order -- --help`. */
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { authoredOrderFile, shippedDataset } from "../dataset/files";
import { type Level, networkOfBothReadings } from "../domain/network";
import type { CompiledDataset } from "../domain/records";
import { languages } from "../domain/records/languages";
import type { Order } from "../scene/layout/model/model";
import { improveOrder } from "../scene/layout/order/improve-order";
import { sceneMetrics } from "../scene/metrics/scene-metrics";
import { compiledDataset } from "./build/datasets";
import { orderOfFolder } from "./build/folder-order";
import { molecules } from "./build/opening-picture";
import { shippedScene } from "./layouts/measure";

const usage = `npm run layout:order -- [options]   searches on from the order that is there, and keeps a better one
  --steps N         orders drawn and compared; about 400 a second for the review (200000)
  --temperature T   how much dearer an order may be and still be taken at the start: 2 stays near, 15 goes anywhere (5)
  --seed N          another seed, another search (1)`;

const { values } = parseArgs({
  options: {
    steps: { type: "string", default: "200000" },
    temperature: { type: "string", default: "5" },
    seed: { type: "string", default: "1" },
    help: { type: "boolean", default: false },
  },
});
const [steps, temperature, seed] = [values.steps, values.temperature, values.seed].map(Number);

const levels: readonly Level[] = ["overview", "molecules"];

/** Crossings as seen in each picture, in words. */
function crossingsIn(dataset: CompiledDataset, order: Order): string {
  const pictures = levels.flatMap((level) => languages.map((language) => ({ level, language })));
  return pictures
    .map(({ level, language }) => {
      const scene = shippedScene(dataset, order, level, language, (id) => id);
      return `${level} ${language} ${sceneMetrics(scene, level).crossings.seen}`;
    })
    .join(", ");
}

function main(): void {
  if (values.help || ![steps, temperature, seed].every((value) => value !== undefined && value >= 0)) {
    console.log(usage);
    return;
  }
  const folder = resolve("data");
  const dataset = compiledDataset(folder, shippedDataset);
  const network = networkOfBothReadings(dataset, molecules);
  const start = orderOfFolder(folder, shippedDataset, dataset);
  const before = improveOrder(network, start, { seed: 1, steps: 0 });
  console.log(`before: cost ${before.cost.toFixed(1)}, crossings ${crossingsIn(dataset, start)}`);
  const found = improveOrder(network, start, { seed: seed ?? 1, steps: steps ?? 0, temperature: temperature ?? 5 });
  console.log(`found: cost ${found.cost.toFixed(1)}, crossings ${crossingsIn(dataset, found.order)}`);
  const file = join(folder, shippedDataset, authoredOrderFile);
  if (found.cost < before.cost) writeFileSync(file, `${JSON.stringify(found.order, null, 2)}\n`);
  console.log(found.cost < before.cost ? `kept in ${file}` : "nothing better was found; nothing is written");
}

main();
