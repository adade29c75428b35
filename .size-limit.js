import { readFileSync } from "node:fs";

const dist = new URL("./dist/", import.meta.url);

/** Files of a chunk and of everything that it imports statically, from Vite's manifest: what loads at once. */
function filesOf(manifest, key, seen = new Set()) {
  const chunk = manifest[key];
  if (chunk === undefined || seen.has(chunk.file)) return seen;
  seen.add(chunk.file);
  for (const imported of chunk.imports ?? []) filesOf(manifest, imported, seen);
  return seen;
}

const manifest = JSON.parse(readFileSync(new URL(".vite/manifest.json", dist), "utf8"));
const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
if (entry === undefined) throw new Error("The manifest of the bundle has no entry.");
const initial = [...filesOf(manifest, entry)];

export default [
  { name: "entry JavaScript, gzipped", path: initial.map((file) => `dist/${file}`), gzip: true, limit: "110 kB" },
  {
    name: "styles of the entry, gzipped",
    path: (manifest[entry].css ?? []).map((file) => `dist/${file}`),
    gzip: true,
    limit: "30 kB",
  },
  { name: "compiled evidence, gzipped", path: "dist/data/isopsoralen.json", gzip: true, limit: "60 kB" },
  { name: "everything in the bundle's JavaScript, gzipped", path: "dist/assets/*.js", gzip: true, limit: "1500 kB" },
].filter(({ path }) => path.length > 0);
