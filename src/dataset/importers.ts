import type { DatasetResult } from "./drafts/issue";

/** A form in which a dataset is opened from a file. */
interface Importer {
  /** What a file dialog offers: endings and media types. */
  readonly accept: string;
  /** Never throws on what a file holds: a dataset, or everything that is wrong with it. */
  readonly read: (text: string, fileName: string) => Promise<DatasetResult>;
}

/** All of them. What reads one is loaded when it is asked for. One more is a row. */
const importers = {
  compiled: {
    accept: ".json,application/json",
    read: async (text, fileName) => (await import("./parse-compiled")).parseCompiled(text, fileName),
  },
} as const satisfies Readonly<Record<string, Importer>>;

const all: readonly Importer[] = Object.values(importers);

/** What a file dialog for a dataset offers. */
export const acceptedFiles = all.map(({ accept }) => accept).join(",");

/** Reads a file by the importer of its ending; by the first where no ending fits. */
export function readDataset(text: string, fileName: string): Promise<DatasetResult> {
  const ending = fileName.slice(fileName.lastIndexOf(".")).toLowerCase();
  const own = all.find(({ accept }) => accept.split(",").includes(ending));
  return (own ?? importers.compiled).read(text, fileName);
}
