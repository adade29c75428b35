import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { needsBuild } from "../../src/cli/freshness";
import { serveFolder } from "../../src/cli/serve-folder";
import { startFirefox } from "./firefox";
import { journey } from "./journey";
import { startWebKit } from "./webkit";

/*
 * A smoke test in the browsers that Playwright's Chromium is not: Firefox and WebKitGTK, as far as this machine has them. Ends with a
 * failure only where a browser was there and a step went wrong in it.
 */
const project = fileURLToPath(new URL("../..", import.meta.url));
if (needsBuild(project)) await build({ root: project, logLevel: "warn" });
const { url, close } = await serveFolder({ folder: join(project, "dist"), port: 0, base: "/somewhere/osteograph/" });
let failed = 0;
for (const [name, start] of Object.entries({ Firefox: startFirefox, WebKit: startWebKit })) {
  const downloads = mkdtempSync(join(tmpdir(), "osteograph-downloads-"));
  const driver = await start(downloads);
  if ("missing" in driver) {
    console.log(`${name}: skipped, ${driver.missing}`);
    continue;
  }
  console.log(driver.name);
  for (const [title, step] of Object.entries(journey)) {
    try {
      await step(driver, url, downloads);
      const complaints = driver.complaints() ?? [];
      if (complaints.length > 0) throw new Error(`the console says: ${complaints.join(" | ")}`);
      console.log(`  passed: ${title}`);
    } catch (error) {
      failed += 1;
      console.log(`  FAILED: ${title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  await driver.close();
  rmSync(downloads, { recursive: true, force: true });
}
await close();
process.exitCode = failed > 0 ? 1 : 0;
