import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { type Library, libraryOf } from "../../dataset/library";
import { readDatasetFolder } from "./read-folder";

/** The project's entity library: a folder beside the datasets, and none of them. */
export const libraryFolder = join(dirname(fileURLToPath(import.meta.url)), "../../../data/entities");

/** The project's entity library; a file of it that is no YAML is left out, which `validate data/entities` reports. */
export function projectLibrary(): Library {
  if (!existsSync(libraryFolder)) return libraryOf([]);
  return libraryOf(
    readDatasetFolder(libraryFolder).map(({ text }) => {
      try {
        return parse(text, { version: "1.2" }) as unknown;
      } catch {
        return null;
      }
    }),
  );
}
