import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { compiledDataset } from "../src/cli/build/datasets";
import type { CompiledDataset } from "../src/domain/records";
import { languages } from "../src/domain/records/base/languages";

/** Everything that compiling a dataset reads beside its own folder: a change in it makes what was kept useless. */
const read = ["data/entities", "src/dataset", "src/domain/records", "src/cli/sources", "src/cli/build"];
const kept = resolve("node_modules/.cache/osteograph/compiled");

function keyOf(id: string): string {
  const hash = createHash("sha256").update(readFileSync("package-lock.json"));
  // A test may add a language of its own, in which every text is then written too.
  hash.update(languages.join());
  for (const folder of [`data/${id}`, ...read]) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile()) hash.update(path).update(readFileSync(path));
    }
  }
  return hash.digest("hex").slice(0, 20);
}

/**
 * A dataset of the project as the build compiles it. Each file of tests with a window compiles for itself, so the result is kept
 * between files and runs, as long as nothing changes that it is made of. Throws where the folder has faults.
 */
export function keptDataset(id: string): CompiledDataset {
  const file = join(kept, `${id}-${keyOf(id)}.json`);
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"));
  const dataset = compiledDataset("data", id);
  mkdirSync(kept, { recursive: true });
  // Written under another name first: a second process never reads half a file.
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, JSON.stringify(dataset));
  renameSync(unfinished, file);
  return dataset;
}
