/*
 * What the browser remembers for this reader. Storage may be full, forbidden or filled by something else: then the app
 * forgets, and does not fail.
 */

const PREFIX = "osteograph.";

/** @returns the remembered value, or null where there is none that is readable. */
export function recall(name: string): unknown {
  const text = textOf(name);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Plain words are kept as they are: the page reads them before the app has loaded. */
export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, typeof value === "string" ? value : JSON.stringify(value));
  } catch {
    // Not remembered; nothing that is on screen depends on it.
  }
}

function textOf(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}
