import { existsSync, readdirSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { firstDataset } from "../../dataset/files";
import type { CompiledDataset } from "../../domain/records";
import { formatIssue } from "../sources/fault-words";
import { compileFolderAt } from "../sources/read-dataset";

/** A dataset to be shipped: its id, and the data folder that its own folder is in. */
export interface Source {
  readonly id: string;
  readonly dataFolder: string;
}

/** The folders that hold datasets: the project's own, and those of `more`, a list as in PATH. */
export function dataFolders(projectFolder: string, more = process.env.OSTEOGRAPH_DATASETS ?? ""): readonly string[] {
  const others = more.split(delimiter).filter((folder) => folder !== "");
  return [join(projectFolder, "data"), ...others.map((folder) => resolve(projectFolder, folder))];
}

/** Ids of the datasets in a data folder: its folders with a dataset.yaml. */
export function datasetIds(dataFolder: string): string[] {
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dataFolder, entry.name, "dataset.yaml")))
    .map((entry) => entry.name)
    .sort();
}

/**
 * All datasets of some data folders, the one of a first visit in front; of two with one id the first counts. Throws where
 * the dataset of a first visit is missing.
 */
export function datasetSources(folders: readonly string[]): readonly Source[] {
  const all = folders.flatMap((dataFolder) => datasetIds(dataFolder).map((id) => ({ id, dataFolder })));
  const once = all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
  const first = once.find(({ id }) => id === firstDataset);
  if (!first) {
    const ids = once.map(({ id }) => id).join(", ");
    throw new Error(
      `data/datasets.json opens with "${firstDataset}", which has no folder. There are: ${ids || "none"}.`,
    );
  }
  return [first, ...once.filter((source) => source !== first)];
}

/** Compiles a shipped dataset. Throws with the whole list of faults: an app is not built over broken evidence. */
export function compiledDataset(dataFolder: string, id: string): CompiledDataset {
  const result = compileFolderAt(join(dataFolder, id));
  if (!result.ok) {
    throw new Error(`data/${id} has ${result.issues.length} faults.\n\n${result.issues.map(formatIssue).join("\n\n")}`);
  }
  const { dataset } = result.dataset;
  if (dataset.id !== id) throw new Error(`data/${id}/dataset.yaml has the id "${dataset.id}"; expected: "${id}".`);
  return result.dataset;
}
