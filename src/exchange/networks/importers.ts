import type { Importer } from "../base/formats";
import { looksLikeCx2 } from "./cx2/looks-like-cx2";
import { looksLikeCyjs } from "./cyjs/looks-like-cyjs";
import { looksLikeSif } from "./sif/looks-like-sif";
import { looksLikeSignor } from "./signor/columns";

/** Networks of other programs and databases. */
export const networkImporters: readonly Importer[] = [
  {
    id: "signor",
    accept: ".tsv,.csv,.txt",
    recognises: (_, head) => looksLikeSignor(head),
    read: async (file, options) => (await import("./signor/read-signor")).readSignor(file, options),
  },
  {
    id: "cx2",
    accept: ".cx2,.cx",
    recognises: looksLikeCx2,
    read: async (file, options) => (await import("./cx2/read-cx2")).readCx2(file, options),
  },
  {
    id: "cyjs",
    accept: ".cyjs,.json,application/json",
    recognises: looksLikeCyjs,
    read: async (file, options) => (await import("./cyjs/read-cyjs")).readCyjs(file, options),
  },
  {
    id: "sif",
    accept: ".sif,.txt",
    recognises: looksLikeSif,
    read: async (file, options) => (await import("./sif/read-sif")).readSif(file, options),
  },
];
