import { existsSync, readFileSync, statSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import type { BaseFiles } from "../../evidence-base/files/base-files";
import { BaseFault } from "../../evidence-base/model/fault";

/** Files of a base in a folder of this machine, in pieces. */
export function filesInFolder(folder: string): BaseFiles {
  const pathOf = (file: string): string => {
    const path = join(folder, file);
    if (!existsSync(path)) throw new BaseFault("missing", { file, found: folder });
    return path;
  };
  return {
    name: folder,
    text: async (file) => readFileSync(pathOf(file), "utf8"),
    piece: async (file, { start, end, size }) => {
      const path = pathOf(file);
      const found = statSync(path).size;
      if (found !== size) throw new BaseFault("size", { file, found: `${found} B`, expected: `${size} B` });
      const handle = await open(path);
      try {
        const bytes = new Uint8Array(end - start);
        await handle.read(bytes, 0, bytes.length, start);
        return bytes.buffer;
      } finally {
        await handle.close();
      }
    },
  };
}
