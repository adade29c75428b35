import type { Importer } from "../base/formats";
import { looksLikeCx2, looksLikeCyjs, looksLikeSif, looksLikeSignor } from "./looks";

/** Networks of other programs and databases. */
export const networkImporters: readonly Importer[] = [
  {
    id: "signor",
    accept: ".tsv,.csv,.txt",
    recognises: (_, head) => looksLikeSignor(head),
    read: async (file, options) => (await import("./read-signor")).readSignor(file, options),
  },
  {
    id: "cx2",
    accept: ".cx2,.cx",
    recognises: looksLikeCx2,
    read: async (file, options) => (await import("./read-cx2")).readCx2(file, options),
  },
  {
    id: "cyjs",
    accept: ".cyjs,.json,application/json",
    recognises: looksLikeCyjs,
    read: async (file, options) => (await import("./read-cyjs")).readCyjs(file, options),
  },
  {
    id: "sif",
    accept: ".sif,.txt",
    recognises: looksLikeSif,
    read: async (file, options) => (await import("./read-sif")).readSif(file, options),
  },
];
