import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { compileFolder } from "../../dataset/compile";
import { formatIssue } from "../../dataset/drafts/issue";
import type { CompiledDataset } from "../../domain/records";
import { readDatasetFolder } from "../sources/read-folder";

/** Ids of the datasets in a data folder: its folders with a dataset.yaml. */
export function datasetIds(dataFolder: string): string[] {
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dataFolder, entry.name, "dataset.yaml")))
    .map((entry) => entry.name)
    .sort();
}

/** Compiles a shipped dataset. Throws with the whole list of faults: an app is not built over broken evidence. */
export function compiledDataset(dataFolder: string, id: string): CompiledDataset {
  const result = compileFolder(readDatasetFolder(join(dataFolder, id)));
  if (!result.ok) {
    throw new Error(`data/${id} has ${result.issues.length} faults.\n\n${result.issues.map(formatIssue).join("\n\n")}`);
  }
  return result.dataset;
}
