import { type Database, openDatabase } from "./database";
import { allChanges, type KeptInfo, type Shelf } from "./kept";

/** Keeps collections in the browser's IndexedDB. */
export async function idbShelf(): Promise<Shelf> {
  const database = await openDatabase();
  return {
    list: async () => (await database.getAll("infos")).filter(isInfo),
    read: (key) => readKept(database, key),
    write: async (kept) => {
      const { info, history } = kept;
      const { key } = info;
      const transaction = database.transaction(["infos", "bases", "changes"], "readwrite", { durability: "strict" });
      const infos = transaction.objectStore("infos");
      const changes = transaction.objectStore("changes");
      const before = await infos.get(key);
      // One transaction after the other, also of several tabs: what is read here is what the write follows.
      if ((before?.revision ?? 0) !== info.revision - 1) {
        transaction.abort();
        await transaction.done.catch(() => undefined);
        return "elsewhere";
      }
      const same = commonStart(before?.changes ?? [], info.changes);
      await changes.delete(IDBKeyRange.bound([key, same], [key, Number.POSITIVE_INFINITY]));
      await Promise.all([
        ...allChanges(history)
          .slice(same)
          .map((change, index) => changes.put(change, [key, same + index])),
        before?.baseId === info.baseId || kept.base === null
          ? undefined
          : transaction.objectStore("bases").put(kept.base, key),
        infos.put(info, key),
        transaction.done,
      ]);
      return "kept";
    },
    remove: async (key) => {
      const transaction = database.transaction(["infos", "bases", "changes"], "readwrite");
      await Promise.all([
        transaction.objectStore("infos").delete(key),
        transaction.objectStore("bases").delete(key),
        transaction.objectStore("changes").delete(IDBKeyRange.bound([key, 0], [key, Number.POSITIVE_INFINITY])),
        transaction.done,
      ]);
    },
  };
}

async function readKept(database: Database, key: string) {
  const transaction = database.transaction(["infos", "bases", "changes"], "readonly");
  const [info, base, changes] = await Promise.all([
    transaction.objectStore("infos").get(key),
    transaction.objectStore("bases").get(key),
    transaction.objectStore("changes").getAll(IDBKeyRange.bound([key, 0], [key, Number.POSITIVE_INFINITY])),
  ]);
  if (!isInfo(info)) return null;
  return { info, base: base ?? null, history: { done: changes.slice(0, info.done), undone: changes.slice(info.done) } };
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const first = a.findIndex((id, index) => id !== b[index]);
  return first === -1 ? Math.min(a.length, b.length) : first;
}

/** Any script of this site can write to the storage; the text passes the dataset's door when it is opened. */
function isInfo(value: KeptInfo | undefined): value is KeptInfo {
  if (typeof value !== "object" || value === null) return false;
  const { key, name, about, changes, done } = value;
  return (
    typeof key === "string" &&
    typeof name === "string" &&
    typeof about === "object" &&
    about !== null &&
    Array.isArray(changes) &&
    typeof done === "number"
  );
}
