import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { authoredOrderFile, dataFile, listingFile, orderFile } from "../../dataset/files";
import { listed } from "../../dataset/listing";
import { networkOfBothReadings } from "../../domain/network";
import type { CompiledDataset } from "../../domain/records";
import { isOrder } from "../../scene/layout/model/is-order";
import { orderFits } from "../../scene/layout/order/order-fits";
import { molecules } from "../build/opening-picture";
import type { Terminal } from "../calls/verb";
import { compileFolderAt } from "../sources/read-dataset";
import { printReport, reportOf } from "../sources/report";

/** A folder's dataset as the page asks for it: the last version without errors. */
export interface Previewed {
  /** Compiles the folder again, and prints what came of it. Whether it has a version to show that the page has not seen. */
  readonly refresh: () => boolean;
  readonly dataset: () => CompiledDataset | null;
  /** What is at a path of the page, as JSON; null where it is none of this dataset's. */
  readonly file: (path: string) => string | null;
}

/** Reads a folder for a preview; nothing is compiled before the first `refresh`. */
export function previewed(folder: string, terminal: Terminal): Previewed {
  let current: CompiledDataset | null = null;
  let told = "";
  return {
    refresh: () => {
      const result = compileFolderAt(folder);
      const asText = JSON.stringify(result.ok ? result.dataset : result.issues);
      if (asText === told) return false;
      told = asText;
      printReport(reportOf(folder, result), terminal, false);
      if (result.ok) current = result.dataset;
      else if (current !== null) terminal.error("The page keeps the last version without errors.");
      return result.ok;
    },
    dataset: () => current,
    file: (path) => {
      if (current === null) return null;
      const { id } = current.dataset;
      if (path === `/${dataFile(id)}`) return JSON.stringify(current);
      if (path === `/${listingFile}`) return JSON.stringify({ datasets: [listed(current)] });
      return path === `/${orderFile(id)}` ? orderIn(folder, current) : null;
    },
  };
}

/** The folder's own order, where it has one that fits; without one the page places the boxes itself. */
function orderIn(folder: string, dataset: CompiledDataset): string | null {
  const file = join(folder, authoredOrderFile);
  if (!existsSync(file)) return null;
  const order: unknown = JSON.parse(readFileSync(file, "utf8"));
  return isOrder(order) && orderFits(networkOfBothReadings(dataset, molecules), order) ? JSON.stringify(order) : null;
}
