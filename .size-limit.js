import { readFileSync } from "node:fs";

const dist = new URL("./dist/", import.meta.url);

/** Keys of a chunk and of everything that it imports statically, from Vite's manifest: what loads at once. */
function loadedAtOnce(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) loadedAtOnce(manifest, imported, seen);
  return seen;
}

const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
if (entry === undefined) throw new Error("The manifest of the bundle has no entry.");
const chunks = [...loadedAtOnce(manifest, entry)].map((key) => manifest[key]);
const scripts = chunks.map(({ file }) => `dist/${file}`);
const styles = [...new Set(chunks.flatMap(({ css }) => css ?? []))].map((file) => `dist/${file}`);
const { datasets } = JSON.parse(readFileSync(new URL("data/index.json", dist), "utf8"));

export default [
  { name: "entry JavaScript, gzipped", path: scripts, gzip: true, limit: "110 kB" },
  {
    name: "styles of the entry, gzipped",
    path: styles,
    gzip: true,
    limit: "30 kB",
  },
  ...datasets.map(({ id, file }) => ({
    name: `compiled evidence of ${id}, gzipped`,
    path: `dist/${file}`,
    gzip: true,
    limit: "60 kB",
  })),
  { name: "everything in the bundle's JavaScript, gzipped", path: "dist/assets/*.js", gzip: true, limit: "1500 kB" },
].filter(({ path }) => path.length > 0);
