/*
 * Each entry of the browser's history that this app made carries a name, in the history's own state: it says that the
 * entry is a step of this app, not a link that someone typed or pasted, and what is kept beside it is found by it.
 */

const property = "osteograph";

let made = 0;

function newName(): string {
  made += 1;
  // Names of a visit before, which the history still holds, are others.
  return `${Date.now().toString(36)}-${made}`;
}

function stateWith(name: string): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return { ...(typeof state === "object" ? state : {}), [property]: name };
}

/** Name of the entry in view; null for one that this app did not make. */
export function entryName(): string | null {
  const state: unknown = history.state;
  const name = typeof state === "object" && state !== null ? Reflect.get(state, property) : null;
  return typeof name === "string" ? name : null;
}

/** Takes the entry in view over as one of the app's. Returns its name. */
export function adoptEntry(): string {
  const own = entryName();
  if (own !== null) return own;
  const name = newName();
  history.replaceState(stateWith(name), "");
  return name;
}

/** A new entry with this fragment ("#…"). Returns its name. */
export function pushEntry(fragment: string): string {
  const name = newName();
  history.pushState({ [property]: name }, "", fragment);
  return name;
}

/** Another fragment for the entry in view. */
export function rewriteEntry(fragment: string): void {
  history.replaceState(stateWith(entryName() ?? newName()), "", fragment);
}
