import type { KeepingProblem, Kept, KeptInfo, Shelf } from "./kept";

/** How keeping went. */
export type KeepingOutcome =
  | { readonly kind: "kept" }
  /** Kept for this visit alone. */
  | { readonly kind: "visit"; readonly problem: KeepingProblem }
  /** Another tab wrote meanwhile; nothing was written. */
  | { readonly kind: "elsewhere" };

/** Keeps collections in the browser as far as it lets us, else for this visit. Nothing rejects. */
export interface Keeping {
  /** All, the one written last first. */
  readonly list: () => Promise<readonly KeptInfo[]>;
  readonly read: (key: string) => Promise<Kept | null>;
  readonly write: (kept: Kept) => Promise<KeepingOutcome>;
  readonly remove: (key: string) => Promise<void>;
  /** Calls with the key of a collection that was written or removed, here or in another tab. Returns the undo. */
  readonly onChange: (listener: (key: string) => void) => () => void;
}

/** A browser that does not answer is one that keeps nothing, ms. */
const longest = 10_000;
const channelName = "osteograph.collections";

/** @param openShelf opens the place where they are kept; it may reject. */
export function newKeeping(openShelf: () => Promise<Shelf>): Keeping {
  /** What the browser refused, under the key, with the revision that is in the browser. */
  const visit = new Map<string, Kept>();
  const listeners = new Set<(key: string) => void>();
  const channel = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(channelName);
  const say = (key: unknown): void => {
    if (typeof key === "string") for (const listener of listeners) listener(key);
  };
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => say(data));
  // In Node an open channel would keep a test running.
  (channel as { unref?: () => void } | null)?.unref?.();
  const tell = (key: string): void => {
    channel?.postMessage(key);
    say(key);
  };
  let opening: Promise<Shelf> | null = null;
  const shelf = (): Promise<Shelf> => {
    opening ??= openShelf();
    opening.catch(() => {
      opening = null;
    });
    return opening;
  };
  /** Asks the browser. What it refuses is answered with why. */
  const asked = async <T>(ask: (shelf: Shelf) => Promise<T>): Promise<{ readonly value: T } | KeepingProblem> => {
    try {
      return { value: await inTime(shelf().then(ask)) };
    } catch (error) {
      return problemOf(error);
    }
  };
  return {
    list: async () => {
      const kept = await asked((each) => each.list());
      const stored = typeof kept === "string" ? [] : kept.value.filter(({ key }) => !visit.has(key));
      const all = [...stored, ...[...visit.values()].map(({ info }) => info)];
      return all.toSorted((a, b) => (a.modified < b.modified ? 1 : -1));
    },
    read: async (key) => {
      const ofVisit = visit.get(key);
      if (ofVisit !== undefined) return ofVisit;
      const kept = await asked((each) => each.read(key));
      return typeof kept === "string" ? null : kept.value;
    },
    write: async (kept) => {
      const { info } = kept;
      const written = await asked((each) => each.write(kept));
      if (typeof written === "string") {
        visit.set(info.key, { ...kept, info: { ...info, revision: info.revision - 1 } });
        say(info.key);
        return { kind: "visit", problem: written };
      }
      visit.delete(info.key);
      if (written.value === "elsewhere") return { kind: "elsewhere" };
      tell(info.key);
      return { kind: "kept" };
    },
    remove: async (key) => {
      visit.delete(key);
      await asked((each) => each.remove(key));
      tell(key);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

function problemOf(error: unknown): KeepingProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  // Without the API, in a private window, by a setting: one answer for the reader.
  return [
    "SecurityError",
    "InvalidStateError",
    "NotAllowedError",
    "ReferenceError",
    "TypeError",
    "TimeoutError",
  ].includes(name) ||
    (error instanceof Error && name === "Error")
    ? "blocked"
    : "failed";
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException("The browser's storage does not answer.", "TimeoutError"));
    }, longest);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** What this page keeps its collections in. The database's code is loaded when it is asked for. */
export const keeping: Keeping = newKeeping(async () => (await import("./idb-shelf")).idbShelf());
