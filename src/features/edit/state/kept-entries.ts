import { isRecord } from "../../../dataset/drafts/draft";

/** What is kept under a key of the browser's local storage, by name; any script of this site can write there. */
export function readEntries(key: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** Keeps entries under a key; without any, nothing is kept. A browser that keeps nothing is no failure. */
export function keepEntries(key: string, entries: Readonly<Record<string, unknown>>): void {
  try {
    if (Object.keys(entries).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(entries));
  } catch {
    // Refused, or full.
  }
}
