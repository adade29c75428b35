import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { authoredOrderFile } from "../../dataset/files";
import { networkOfBothReadings } from "../../domain/network";
import type { CompiledDataset } from "../../domain/records";
import { isOrder } from "../../scene/layout/model/is-order";
import type { Order } from "../../scene/layout/model/model";
import { orderFits } from "../../scene/layout/order/order-fits";
import { molecules, orderOf, orderSearch } from "./opening-picture";

// Without `URL`, which is another in a test with a document.
const project = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
const folder = join(project, "node_modules", ".cache", "osteograph");
/** The code that the search runs: a change in it makes what was kept useless. */
const codeFolders = ["src/scene/layout", "src/scene/text", "src/encoding"];

/**
 * The order of the boxes of a dataset's folder: the one in its order.json where that names exactly the boxes and dummy
 * vertices of the dataset; otherwise one that is searched for now.
 */
export function orderOfFolder(dataFolder: string, id: string, dataset: CompiledDataset): Order {
  const file = join(dataFolder, id, authoredOrderFile);
  if (!existsSync(file)) return keptOrderOf(dataset);
  const order: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (isOrder(order) && orderFits(networkOfBothReadings(dataset, molecules), order)) return order;
  console.warn(
    `data/${id}/${authoredOrderFile} is of other boxes or arrows than the dataset: the build searches for an order. "npm run layout:order" searches longer and writes the file.`,
  );
  return keptOrderOf(dataset);
}

/**
 * The order of a dataset's boxes, as `orderOf` finds it. The search takes about a minute, so its result is kept between
 * builds and test files, under a key made of everything that it reads: the network and the code.
 */
function keptOrderOf(dataset: CompiledDataset): Order {
  const file = join(folder, `order-${keyOf(dataset)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const order = orderOf(dataset);
  mkdirSync(folder, { recursive: true });
  // Written under another name first: a second process never reads half a file.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(order));
  renameSync(unfinished, file);
  return order;
}

function keyOf(dataset: CompiledDataset): string {
  const hash = createHash("sha256").update(JSON.stringify([networkOfBothReadings(dataset, molecules), orderSearch]));
  for (const code of codeFolders) {
    const names = readdirSync(join(project, code), { recursive: true, encoding: "utf8" }).sort();
    for (const name of names.filter((each) => each.endsWith(".ts"))) {
      hash.update(name).update(readFileSync(join(project, code, name)));
    }
  }
  return hash.digest("hex").slice(0, 20);
}
