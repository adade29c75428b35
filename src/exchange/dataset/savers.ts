import type { Saver } from "../base/formats";

/** Our own forms: they hold everything. */
export const datasetSavers: readonly Saver[] = [
  {
    id: "folder",
    ending: ".osteograph.zip",
    type: "application/zip",
    losses: () => [],
    write: async (dataset) => (await import("./zip-folder")).zipOf(dataset),
  },
  {
    id: "compiled",
    ending: ".json",
    type: "application/json",
    losses: () => [],
    write: async (dataset) => new TextEncoder().encode(`${JSON.stringify(dataset, null, 1)}\n`),
  },
];
