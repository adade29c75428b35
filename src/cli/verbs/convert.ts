import type { Verb } from "../calls/verb";
import { readingFlags } from "../exchange/read-source";
import { importVerb } from "./import";

/** Bringing in to a new collection, and writing that: what `import` does without `--into`. */
export const convert: Verb = {
  usage: "convert <file or folder> -o <file> [--as <format>]",
  about: "writes a file of one format as another, and says what came of it and what was lost",
  flags: { ...readingFlags, map: "value", out: "value", as: "value", language: "value" },
  run: importVerb.run,
};
