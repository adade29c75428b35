import type { Saver } from "../base/formats";

/** Our own forms: they hold everything. */
export const datasetSavers: readonly Saver[] = [
  {
    id: "compiled",
    ending: ".json",
    type: "application/json",
    losses: () => [],
    write: async (dataset) => new TextEncoder().encode(`${JSON.stringify(dataset, null, 1)}\n`),
  },
];
