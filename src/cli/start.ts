import { fileURLToPath } from "node:url";
import { build } from "vite";
import { needsBuild } from "./freshness";
import { serveFolder } from "./serve-folder";

const project = fileURLToPath(new URL("../..", import.meta.url));
const usualPort = 4173;

const wished = Number(process.env.PORT ?? usualPort);
const port = Number.isInteger(wished) && wished >= 0 && wished < 65_536 ? wished : usualPort;

if (needsBuild(project)) {
  console.log("Building the app: some twenty seconds.");
  await build({ root: project, logLevel: "warn" });
  await build({ root: project, logLevel: "warn", mode: "template" });
}
const { url } = await serveFolder({ folder: `${project}/dist`, port, withoutWorker: true });
console.log(`Osteograph is at ${url}   (Ctrl+C stops it)`);
