import { createHash } from "node:crypto";
import type { CompiledDataset } from "../../domain/records";

/** The text of a compiled dataset beside the page. */
export function textOfDataset(dataset: CompiledDataset): string {
  return `${JSON.stringify(dataset)}\n`;
}

/** Digest of that text, by which the app knows a file that the build has checked: SHA-256, hexadecimal. */
export function digestOfDataset(dataset: CompiledDataset): string {
  return createHash("sha256").update(textOfDataset(dataset)).digest("hex");
}
