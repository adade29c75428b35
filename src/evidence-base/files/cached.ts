import type { BaseFiles } from "./base-files";

/** The same files; pieces that were read last are kept, up to so many bytes, for questions that lie close together. */
export function cached(files: BaseFiles, mostBytes: number): BaseFiles {
  const kept = new Map<string, Promise<ArrayBuffer>>();
  const sizes = new Map<string, number>();
  let total = 0;
  const drop = (name: string): void => {
    kept.delete(name);
    total -= sizes.get(name) ?? 0;
    sizes.delete(name);
  };
  return {
    ...files,
    piece: (file, piece) => {
      const name = `${file} ${piece.start}-${piece.end}`;
      const found = kept.get(name);
      if (found !== undefined) {
        // Again the newest.
        kept.delete(name);
        kept.set(name, found);
        return found;
      }
      const reading = files.piece(file, piece);
      kept.set(name, reading);
      sizes.set(name, piece.end - piece.start);
      total += piece.end - piece.start;
      reading.catch(() => drop(name));
      for (const oldest of kept.keys()) {
        if (total <= mostBytes || oldest === name) break;
        drop(oldest);
      }
      return reading;
    },
  };
}
