import type { Importer } from "../base/formats";

/** How sure the outermost element of a document makes a reader. */
const byRoot =
  (root: RegExp): Importer["recognises"] =>
  (_, head) =>
    root.test(head) ? 1 : 0;

/** Formats of networks and pathways that are XML. */
export const xmlImporters: readonly Importer[] = [
  {
    id: "graphml",
    accept: ".graphml,.xml,application/graphml+xml",
    recognises: byRoot(/<(?:\w+:)?graphml[\s>]/),
    read: async (file, options) => (await import("./graphml/read-graphml")).readGraphml(file, options),
  },
  {
    id: "sbgn",
    accept: ".sbgn,.sbgnml,.xml",
    recognises: byRoot(/<(?:\w+:)?sbgn[\s>]/),
    read: async (file, options) => (await import("./sbgn/read-sbgn")).readSbgn(file, options),
  },
  {
    id: "gpml",
    accept: ".gpml,.xml",
    recognises: byRoot(/<Pathway\s[^>]*\/GPML\//),
    read: async (file, options) => (await import("./gpml/read-gpml")).readGpml(file, options),
  },
];
