import { libraryFile } from "../../dataset/files";
import type { SourceFile } from "../base/formats";
import type { Plan } from "../plan/choices";
import { type Ask, largestFile, type ReadFile, tooLarge } from "../read-file";
import type { PlanRequest } from "./request";
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

export type PlanIncoming = Omit<PlanRequest, "kind" | "library">;

/** Plans in a worker what bringing in would do. Rejects only where it was cancelled, or fails itself. */
export async function planIncoming(ask: PlanIncoming, options: RunOptions = {}): Promise<Plan> {
  return run({ kind: "plan", ...ask, library: await sharedEntities() }, options);
}

let asked: Promise<readonly unknown[]> | null = null;

/** The entities that collections share, fetched once; none where they do not come, and then they are asked for again. */
function sharedEntities(): Promise<readonly unknown[]> {
  asked ??= fetchEntities().then((found) => {
    if (found.length === 0) asked = null;
    return found;
  });
  return asked;
}

async function fetchEntities(): Promise<readonly unknown[]> {
  try {
    const response = await fetch(`./${libraryFile}`);
    const found: unknown = response.ok ? await response.json() : [];
    return Array.isArray(found) ? found : [];
  } catch {
    return [];
  }
}
