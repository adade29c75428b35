import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "vite";
import { needsBuild } from "../../../src/cli/freshness";
import { findOrGetBrowser } from "../../../src/cli/testing/browser";
import { barePage } from "../bare-page";
import { folder, servePages } from "../serve-pages";
import { drawnAndIdle, heapOverCycles, panelTime, pngTime, visited } from "./in-browser";
import { madeDataset } from "./made-dataset";
import { timePhases } from "./phases";
import { type Compared, type Measurement, scaleReport } from "./report";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const sizes = (process.env.BENCH_SIZES ?? "100,1000,10000,100000").split(",").map(Number);
const runs = Number(process.env.BENCH_RUNS ?? 3);
/** Arrows of the network that is drawn in the browser. */
const drawn = Number(process.env.BENCH_DRAWN ?? 10_000);

const measured: Measurement[] = sizes.map((arrows) => {
  console.log(`${arrows} findings`);
  return { arrows, runs: Array.from({ length: runs }, () => timePhases(arrows)) };
});
const text = scaleReport(measured, drawn > 0 ? await inBrowser(drawn) : null);
writeFileSync(join(project, "docs/performance-scale.md"), text);
console.log(text);

async function inBrowser(arrows: number): Promise<Compared | null> {
  const found = findOrGetBrowser(console.log);
  if ("missing" in found) {
    console.error(found.missing);
    return null;
  }
  if (needsBuild(project)) await build({ root: project, logLevel: "warn" });
  const made = Buffer.from(JSON.stringify(madeDataset({ arrows, nodes: Math.round(arrows * 0.26) })));
  const crowded = Buffer.from(JSON.stringify(madeDataset({ arrows: 3000, nodes: 2100, hub: 2000, parallel: 300 })));
  const bundle = folder(join(project, "dist"));
  const server = await servePages({
    app: (path) => (path === "made.json" ? made : path === "crowd.json" ? crowded : bundle(path)),
    bare: barePage(project, timePhases(arrows).scene),
  });
  const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const viewport = { width: 1440, height: 900 };
    const page = await browser.newPage({ viewport });
    const ours = await visited(page, `${server.url("app")}?data=made.json#scope=all`);
    const png = await pngTime(page);
    await page.close();
    const other = await browser.newPage({ viewport });
    const bare = await visited(other, server.url("bare"));
    await other.close();
    const crowd = await browser.newPage({ viewport });
    await crowd.goto(`${server.url("app")}?data=crowd.json#scope=all`);
    await drawnAndIdle(crowd);
    const panels = {
      hub: await panelTime(crowd, "scope=all&node=p-0"),
      heap: await heapOverCycles(crowd, "scope=all"),
    };
    return { arrows, first: [ours.first, bare.first], frames: [ours.frames, bare.frames], png, ...panels };
  } finally {
    await browser.close();
    server.close();
  }
}
