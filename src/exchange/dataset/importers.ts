import type { Importer } from "../base/formats";

/** Our own forms. */
export const datasetImporters: readonly Importer[] = [
  {
    id: "compiled",
    accept: ".json,application/json",
    // "schemaVersion" is the first key of what we write; a hand-made file may have it later.
    recognises: (_, head) => {
      if (!/^\s*\{/.test(head)) return 0;
      return /"schemaVersion"\s*:/.test(head) ? 1 : 0.1;
    },
    read: async (file, options) => (await import("./read-compiled")).readCompiled(file, options),
  },
  {
    id: "folder",
    accept: ".zip,application/zip",
    recognises: (name, head) => {
      if (!head.startsWith("PK\u0003\u0004")) return 0;
      if (/\bdataset\.yaml/.test(head)) return 1;
      return /\.zip$/i.test(name) ? 0.5 : 0;
    },
    read: async (file) => (await import("./zip-folder")).readZip(file),
  },
];
