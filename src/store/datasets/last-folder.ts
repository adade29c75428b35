import { openDB } from "idb";
import type { DiskFolder } from "./disk-folder";

/** The folder on disk that was used last, by its handle, which only IndexedDB can keep. */
const databaseName = "osteograph.folders";
const store = "folders";
const key = "last";

const open = () =>
  openDB(databaseName, 1, {
    upgrade: (database) => {
      database.createObjectStore(store);
    },
  });

/** Keeps a folder for the next visit. A browser that keeps nothing is no failure. */
export async function keepFolder(folder: DiskFolder): Promise<void> {
  try {
    await (await open()).put(store, folder, key);
  } catch {
    // Refused, or a handle that cannot be kept.
  }
}

/** The folder of the last visit; null where none is kept. Nothing of it may be read before the reader allows it again. */
export async function lastFolder(): Promise<DiskFolder | null> {
  try {
    return ((await (await open()).get(store, key)) as DiskFolder | undefined) ?? null;
  } catch {
    return null;
  }
}
