import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { compileFolder } from "../../dataset/compile";
import type { DatasetResult } from "../../dataset/drafts/issue";
import { parseCompiled } from "../../dataset/parse-compiled";
import { projectLibrary } from "./library";
import { readDatasetFolder } from "./read-folder";

/** The dataset in a folder, with the identities of the project's entity library; or everything that is wrong with it. */
export function compileFolderAt(folder: string): DatasetResult {
  return compileFolder(readDatasetFolder(folder), projectLibrary());
}

/** The dataset in a folder, or in a compiled file; null where there is neither. */
export function readDatasetAt(target: string): DatasetResult | null {
  if (!existsSync(target)) return null;
  if (statSync(target).isDirectory()) return compileFolderAt(target);
  return parseCompiled(readFileSync(target, "utf8"), basename(target));
}
