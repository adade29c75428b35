import { existsSync, readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { compileFolder } from "../../dataset/compile";
import type { DatasetResult } from "../../dataset/drafts/issue";
import { parseCompiled } from "../../dataset/parse-compiled";
import { readDatasetFolder } from "./read-folder";

/** The dataset in a folder, or in a compiled file; null where there is neither. */
export function readDatasetAt(target: string): DatasetResult | null {
  if (!existsSync(target)) return null;
  if (statSync(target).isDirectory()) return compileFolder(readDatasetFolder(target));
  return parseCompiled(readFileSync(target, "utf8"), basename(target));
}
