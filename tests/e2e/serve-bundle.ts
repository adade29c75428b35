import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { serveFolder } from "../../src/cli/serve-folder";

/** A path as deep as a project page on a shared host: the bundle has to work from any. */
const base = "/somewhere/osteograph/";

/** Serves the built bundle for the whole run and hands its address down to the tests' processes. */
export default async function serveBundle(): Promise<() => Promise<void>> {
  const folder = fileURLToPath(new URL("../../dist", import.meta.url));
  if (!existsSync(`${folder}/index.html`)) throw new Error("There is no bundle in dist/: run the build step first.");
  const { url, close } = await serveFolder({ folder, port: 0, base });
  process.env.OSTEOGRAPH_URL = url;
  return close;
}
