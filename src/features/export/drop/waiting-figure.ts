import { fetchListing } from "../../../store/datasets/listing";
import { openedFile } from "../../../store/datasets/opened-files";
import type { DataSource } from "../../../store/source";

/** A figure of another dataset, which is being opened: the interface around that one takes it up. */
let waiting: { readonly file: File; readonly dataset: string } | null = null;

/** Keeps a figure until its dataset is there. */
export function keepWaiting(file: File, dataset: string): void {
  waiting = { file, dataset };
}

/** The figure that waits for a dataset, once; null where none does. One that waited for another is forgotten. */
export function takeWaiting(dataset: string): File | null {
  const found = waiting?.dataset === dataset ? waiting.file : null;
  waiting = null;
  return found;
}

/** Where a dataset is at hand: on this site, or among the collections of this browser; null where it is neither. */
export async function sourceAtHand(id: string): Promise<DataSource | null> {
  const listing = await fetchListing();
  if (listing?.datasets.some((each) => each.id === id)) return { kind: "shipped", id };
  return (await openedFile(id)) === null ? null : { kind: "file", id };
}
