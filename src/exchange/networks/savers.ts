import type { LossCode, Saver } from "../base/formats";
import { lossesOf, lostByNetworks } from "../outgoing/losses";

/** What is lost where a program has one list of citations an arrow, not pieces of evidence. */
const lostByLists: readonly LossCode[] = [...lostByNetworks, "evidence"];

/** What names and a word between them do not say. */
const lostBySif: readonly LossCode[] = [
  "strengths",
  "mediators",
  "sentences",
  "names",
  "identifiers",
  "kinds",
  "groups",
];

/** Networks for other programs. CX2 has the whole dataset in an aspect of its own, so that it comes back equal. */
export const networkSavers: readonly Saver[] = [
  {
    id: "cx2",
    ending: ".cx2",
    type: "application/json",
    losses: () => [],
    write: async (dataset, options) => (await import("./cx2/write-cx2")).writeCx2(dataset, options),
  },
  {
    id: "cyjs",
    ending: ".cyjs",
    type: "application/json",
    losses: (dataset) => lossesOf(dataset, lostByLists),
    write: async (dataset, options) => (await import("./cyjs/write-cyjs")).writeCyjs(dataset, options),
  },
  {
    id: "sif",
    ending: ".sif",
    type: "text/plain",
    losses: (dataset) => lossesOf(dataset, [...lostByLists, ...lostBySif]),
    write: async (dataset, options) => (await import("./sif/write-sif")).writeSif(dataset, options),
  },
];
