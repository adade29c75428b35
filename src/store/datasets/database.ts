/*
 * Opened files in the browser's IndexedDB, which holds more than its local storage does. Where it is refused, as in some
 * private windows, nothing is kept and nothing fails.
 */

const databaseName = "osteograph";
const storeName = "opened-datasets";

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error("blocked"));
  });
}

/** Runs one request and waits until what it wrote is on disk. */
async function run<T>(mode: IDBTransactionMode, ask: (objects: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = ask(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Whether it is kept. */
export async function store(key: string, value: unknown): Promise<boolean> {
  try {
    await run("readwrite", (objects) => objects.put(value, key));
    return true;
  } catch {
    return false;
  }
}

export async function deleteStored(key: string): Promise<void> {
  try {
    await run("readwrite", (objects) => objects.delete(key));
  } catch {
    // Nothing was kept.
  }
}

export async function readAllStored(): Promise<readonly unknown[]> {
  try {
    return await run("readonly", (objects) => objects.getAll());
  } catch {
    return [];
  }
}
