import type { Kept, Shelf } from "../../../src/store/keeping/kept";

/** A place that keeps collections in memory, as several tabs of one browser see it. */
export function memoryShelf(): Shelf {
  const all = new Map<string, Kept>();
  return {
    list: async () => [...all.values()].map(({ info }) => info),
    read: async (key) => all.get(key) ?? null,
    write: async (kept) => {
      const { key, revision } = kept.info;
      if ((all.get(key)?.info.revision ?? 0) !== revision - 1) return "elsewhere";
      all.set(key, kept);
      return "kept";
    },
    remove: async (key) => {
      all.delete(key);
    },
  };
}
