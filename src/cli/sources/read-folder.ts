import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { AuthoredFile } from "../../dataset/documents";
import { decodeText } from "../../exchange/base/decode";

/** Every YAML file under a folder, paths relative to it with forward slashes. Throws where the folder cannot be read. */
export function readDatasetFolder(folder: string): AuthoredFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const decoded = decodeText(readFileSync(file));
      const path = relative(folder, file).split(sep).join("/");
      if (decoded === null) return { path, text: "", unreadable: true };
      return { path, text: decoded.text, ...(decoded.encoding !== "UTF-8" && { encoding: decoded.encoding }) };
    });
}
