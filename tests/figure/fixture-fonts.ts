import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { ReadFontFile } from "../../src/figure/fonts/faces";

/** The shipped fonts, read from disk. */
export const fontsOnDisk: ReadFontFile = async (name) => new Uint8Array(await readFile(resolve("public/fonts", name)));
