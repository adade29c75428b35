import type { SourceFile } from "../base/formats";
import { type Ask, largestFile, type ReadFile, tooLarge } from "../read-file";
import { type RunOptions, run } from "./run";

/**
 * Reads a file in a worker. A file that is too large is refused before it is read. Rejects only where it was cancelled.
 * Everything else is in the result's notices.
 */
export async function readIncoming(file: File | SourceFile, ask: Ask, options: RunOptions = {}): Promise<ReadFile> {
  const size = file instanceof Blob ? file.size : file.bytes.length;
  if (size > largestFile) return { format: null, formats: [], result: tooLarge(size) };
  return run({ kind: "read", file, ask }, options);
}
