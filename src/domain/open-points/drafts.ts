import type { CompiledDataset } from "../records";
import { newOpenPoints, openPointsOf } from "./open-points";
import type { OpenPoint } from "./types";

/** Collections that are being written, with the form in which each was published; null for those that never were. */
const written = new WeakMap<CompiledDataset, CompiledDataset | null>();

/** Says of a collection that it is being written: what it lacks is said in what is made of it. */
export function markAsWritten(dataset: CompiledDataset, published: CompiledDataset | null): void {
  written.set(dataset, published);
}

/** Whether a collection is a file of the reader's own, or was begun by them. */
export function isOwnFile(dataset: CompiledDataset): boolean {
  return written.get(dataset) === null;
}

/** What a collection that is being written lacks; none for one that is shown as it was published. */
export function draftPoints(dataset: CompiledDataset): readonly OpenPoint[] {
  const published = written.get(dataset);
  if (published === undefined) return [];
  return published === null ? openPointsOf(dataset) : newOpenPoints(dataset, published);
}
