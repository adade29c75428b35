import { ownFileId } from "../../dataset/own-file";

/*
 * What the browser remembers for this reader. Storage may be full, forbidden or filled by something else: then the app
 * forgets, and does not fail.
 */

// All files of a disk share one storage: one with a graph of its own remembers what belongs to it.
const PREFIX = ownFileId === null ? "osteograph." : `osteograph.${ownFileId}.`;

/** The key that a value is kept under. */
export function keyOf(name: string): string {
  return PREFIX + name;
}

/** @returns the remembered value, or null where there is none that is readable. */
export function recall(name: string): unknown {
  try {
    const text = localStorage.getItem(keyOf(name));
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

/** Removes everything that the app has saved here. */
export function forgetAll(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
  } catch {
    // Nothing can be saved here either.
  }
}

/** Null removes it. Kept as JSON; the page's own script reads language and theme before the app has loaded. */
export function remember(name: string, value: unknown): void {
  try {
    if (value === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), JSON.stringify(value));
  } catch {
    // Not remembered; nothing that is on screen depends on it.
  }
}
