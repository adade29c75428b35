import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { z } from "zod";

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), isEntry: z.boolean().optional(), imports: z.array(z.string()).optional() }),
);

/** Bytes, gzipped, of the scripts that the page of a bundle loads at once: its entry with all static imports. */
export function entrySize(bundle: string): number {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(bundle, ".vite/manifest.json"), "utf8")));
  const files = new Set<string>();
  const add = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  for (const [key, { isEntry }] of Object.entries(manifest)) if (isEntry) add(key);
  return [...files].reduce((sum, file) => sum + gzipSync(readFileSync(join(bundle, file))).length, 0);
}
