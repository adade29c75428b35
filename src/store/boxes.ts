import { buildEvidence } from "../domain/evidence";
import { isLargeDataset } from "../domain/evidence/large-dataset";
import { type MapBox, type Scope, scopedDataset, withBoxes } from "../domain/map";
import type { CompiledDataset } from "../domain/records";

/** Boxes of the map of each large dataset: found once, before it is shown. */
const found = new WeakMap<CompiledDataset, readonly MapBox[]>();
const mapped = new WeakMap<CompiledDataset, CompiledDataset>();
const parts = new WeakMap<CompiledDataset, Map<string, CompiledDataset>>();
const large = new WeakMap<CompiledDataset, boolean>();
/** Datasets that are part of a larger one, for the picture alone. */
const derived = new WeakSet<CompiledDataset>();

/** Whether a dataset opens as a map of closed boxes. */
export function opensAsMap(dataset: CompiledDataset): boolean {
  const known = large.get(dataset) ?? isLargeDataset(dataset);
  large.set(dataset, known);
  return known;
}

/**
 * Finds the boxes of a large dataset; of any other there is nothing to find. Waited for before it is shown. Never throws: where
 * none can be found, the dataset is shown without.
 */
export async function prepareMap(dataset: CompiledDataset): Promise<void> {
  if (found.has(dataset) || !opensAsMap(dataset)) return;
  try {
    const { findBoxes } = await import("../domain/map/communities");
    found.set(dataset, findBoxes(buildEvidence(dataset, "review")));
  } catch {
    found.set(dataset, []);
  }
}

/** Lets a changed dataset keep the boxes of the one before, so that the map stays what it was. */
export function carryBoxes(before: CompiledDataset, after: CompiledDataset): void {
  const boxes = found.get(before);
  if (boxes && !found.has(after)) found.set(after, boxes);
}

/** The dataset as its map has it: with its boxes as groups. */
export function mappedDataset(dataset: CompiledDataset): CompiledDataset {
  const boxes = found.get(dataset) ?? [];
  if (boxes.length === 0) return dataset;
  const known = mapped.get(dataset) ?? withBoxes(dataset, boxes);
  mapped.set(dataset, known);
  derived.add(known);
  return known;
}

/** What is shown of a dataset: its map, or the part of it that is asked for. */
export function shownDataset(dataset: CompiledDataset, scope: Scope | null): CompiledDataset {
  if (scope === null) return mappedDataset(dataset);
  if (scope.kind === "all") return dataset;
  const known = parts.get(dataset) ?? new Map<string, CompiledDataset>();
  parts.set(dataset, known);
  const key = JSON.stringify(scope);
  const part = known.get(key) ?? scopedDataset(dataset, buildEvidence(mappedDataset(dataset), "review"), scope);
  known.set(key, part);
  derived.add(part);
  return part;
}

/** Whether a dataset is large, or shown as a part of a large one: no order holds for all of it, and what is in view finds its own, soon. */
export function isOrderedInParts(dataset: CompiledDataset): boolean {
  return derived.has(dataset) || opensAsMap(dataset);
}
