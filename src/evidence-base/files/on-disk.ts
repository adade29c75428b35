import { BaseFault } from "../model/fault";
import type { BaseFiles } from "./base-files";

/** Files of a base in a folder on disk, by their paths in it. Nothing of a file is read but the pieces that are asked for. */
export function filesOnDisk(name: string, fileAt: (path: string) => Promise<Blob | null>): BaseFiles {
  const found = async (path: string): Promise<Blob> => {
    const file = await fileAt(path);
    if (file === null) throw new BaseFault("missing", { file: path, found: name });
    return file;
  };
  return {
    name,
    text: async (path) => (await found(path)).text(),
    piece: async (path, { start, end, size }) => {
      const file = await found(path);
      if (file.size !== size)
        throw new BaseFault("size", { file: path, found: `${file.size} B`, expected: `${size} B` });
      return file
        .slice(start, end)
        .arrayBuffer()
        .catch((error: unknown) => {
          throw new BaseFault("unreachable", {
            file: path,
            found: error instanceof Error ? error.message : String(error),
          });
        });
    },
  };
}
