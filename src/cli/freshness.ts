import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the bundle is made of, relative to the project's folder. */
const sources = [
  "src",
  "data",
  "public",
  "index.html",
  "vite.config.ts",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
];

/** Whether the bundle is missing, or older than anything that it is made of. */
export function needsBuild(projectFolder: string): boolean {
  const page = join(projectFolder, "dist", "index.html");
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return sources.some((source) => newestChange(join(projectFolder, source)) > built);
}

/** Time of the newest change under a path, in ms; folders count too, for a file that was removed. 0 where nothing is. */
function newestChange(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestChange(join(path, name))), stat.mtimeMs);
}
