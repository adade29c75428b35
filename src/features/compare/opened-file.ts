import type { CompiledDataset } from "../../domain/records";
import type { AppStore } from "../../store/create-store";

/** A dataset of the reader's, with the name of its file. */
export interface OpenedFile {
  readonly name: string;
  readonly dataset: CompiledDataset;
}

/** Kept for as long as the app is open, so that it is there again when the reader comes back to the page. */
const files = new WeakMap<AppStore, OpenedFile>();

export function openedFile(store: AppStore): OpenedFile | null {
  return files.get(store) ?? null;
}

export function keepOpenedFile(store: AppStore, file: OpenedFile | null): void {
  if (file) files.set(store, file);
  else files.delete(store);
}
