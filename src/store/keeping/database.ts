import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from "idb";
import type { Change } from "../../collection/change";
import type { Listed } from "../../dataset/listing";
import { ownFileId } from "../../dataset/own-file";
import { SCHEMA_VERSION } from "../../domain/records";
import { uniqueId } from "../../domain/unique-id";
import type { KeptInfo } from "./kept";

/** What the database holds: each collection in three places, so that a change writes only what it brings. */
export interface CollectionsSchema extends DBSchema {
  infos: { key: string; value: KeptInfo };
  /** Compiled forms as text. */
  bases: { key: string; value: string };
  /** Under the collection's key and the place in the list of its changes. */
  changes: { key: [string, number]; value: Change };
}

export type Database = IDBPDatabase<CollectionsSchema>;

const databaseName = ownFileId === null ? "osteograph" : `osteograph-${ownFileId}`;
const version = 2;
/** Opened files of version 1: `{ id, name, about, text }` under the id. */
const filesOfBefore = "opened-datasets";

/** Opens the database, and brings one of an earlier version into the present form. Rejects where the browser refuses it. */
export function openDatabase(): Promise<Database> {
  return openDB<CollectionsSchema>(databaseName, version, {
    upgrade: async (database, before, _now, transaction) => {
      database.createObjectStore("infos");
      database.createObjectStore("bases");
      database.createObjectStore("changes");
      if (before === 1) await takeOverFiles(database, transaction);
    },
    // A later version of the app in another tab waits for this one to let go.
    blocking: (_before, _now, event) => (event.target as IDBDatabase).close(),
  });
}

type Upgrade = IDBPTransaction<CollectionsSchema, StoreNames<CollectionsSchema>[], "versionchange">;

async function takeOverFiles(database: Database, transaction: Upgrade): Promise<void> {
  // A store that the present schema does not know.
  const before = transaction as unknown as { objectStore(name: string): { getAll(): Promise<readonly unknown[]> } };
  for (const file of await before.objectStore(filesOfBefore).getAll()) {
    const taken = takenOver(file);
    if (taken === null) continue;
    await transaction.objectStore("infos").put(taken.info, taken.info.key);
    await transaction.objectStore("bases").put(taken.text, taken.info.key);
  }
  (database as unknown as IDBDatabase).deleteObjectStore(filesOfBefore);
}

/** A file that version 1 of the database kept; null for anything else, for any script of this site can write there. */
export function takenOver(file: unknown): { readonly info: KeptInfo; readonly text: string } | null {
  if (typeof file !== "object" || file === null) return null;
  const { id, name, about, text } = file as Readonly<Record<string, unknown>>;
  if (typeof id !== "string" || typeof name !== "string" || typeof text !== "string") return null;
  if (typeof about !== "object" || about === null) return null;
  const listed = about as Listed;
  const info: KeptInfo = {
    key: `file:${id}`,
    name,
    about: listed,
    schemaVersion: SCHEMA_VERSION,
    baseVersion: listed.version,
    baseId: uniqueId(),
    revision: 1,
    modified: new Date().toISOString(),
    size: text.length,
    changes: [],
    done: 0,
    inFile: null,
    setAside: [],
  };
  return { info, text };
}
