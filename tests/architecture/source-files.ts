import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

export interface SourceFile {
  /** Relative to the project's folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Files under a folder of the project whose names match, in order of their paths. */
export function sourceFiles(folder: string, pattern: RegExp): SourceFile[] {
  return readdirSync(`${projectFolder}/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) =>
      `${entry.parentPath}/${entry.name}`.slice(projectFolder.length).replaceAll("\\", "/").replace(/^\/+/, ""),
    )
    .sort()
    .map((path) => ({ path, text: readFileSync(`${projectFolder}/${path}`, "utf8") }));
}

/** One file of the project. */
export function projectFile(path: string): SourceFile {
  return { path, text: readFileSync(`${projectFolder}/${path}`, "utf8") };
}
