import { createRequire } from "node:module";
import type { CslRecord } from "./csl";
import { recordsOfNbib } from "./nbib";

interface Citations {
  readonly Cite: new (text: string, options: { readonly forceType: string }) => { readonly data: readonly CslRecord[] };
}

/** Records of a file of references, by its ending. Nothing is fetched. Throws with the reader's words where it is no such file. */
const readers: Readonly<Record<string, (text: string) => readonly CslRecord[]>> = {
  ".ris": (text) => readBy("ris", "@ris/file", text),
  ".bib": (text) => readBy("bibtex", "@biblatex/text", text),
  ".nbib": recordsOfNbib,
};

/** The endings of files that can be read. */
export const recordEndings: readonly string[] = Object.keys(readers);

/** The records in a file of references; null where no reader is for its ending. */
export function recordsIn(fileName: string, text: string): readonly CslRecord[] | null {
  const ending = fileName.slice(fileName.lastIndexOf(".")).toLowerCase();
  return readers[ending]?.(text) ?? null;
}

/** The type is said, and not guessed from the text: text that is an address would be fetched. */
function readBy(plugin: "ris" | "bibtex", forceType: string, text: string): readonly CslRecord[] {
  const load = createRequire(import.meta.url);
  load(`@citation-js/plugin-${plugin}`);
  return new (load("@citation-js/core") as Citations).Cite(text, { forceType }).data;
}
