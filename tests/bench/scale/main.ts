import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { needsBuild } from "../../../src/cli/freshness";
import { findOrGetBrowser } from "../../../src/cli/testing/browser";
import { barePage } from "../bare-page";
import { folder, servePages } from "../serve-pages";
import { madeDataset } from "./made-dataset";
import { timePhases } from "./phases";
import { type Compared, type Frames, type Measurement, scaleReport } from "./report";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const sizes = (process.env.BENCH_SIZES ?? "100,1000,10000,100000").split(",").map(Number);
const runs = Number(process.env.BENCH_RUNS ?? 3);
/** Arrows of the network that is drawn in the browser. */
const drawn = Number(process.env.BENCH_DRAWN ?? 10_000);
const timeout = 300_000;

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
  const bundle = folder(join(project, "dist"));
  const server = await servePages({
    app: (path) => (path === "made.json" ? made : bundle(path)),
    bare: barePage(project, timePhases(arrows).scene),
  });
  const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const ours = await visited(await browser.newPage(), `${server.url("app")}?data=made.json#scope=all`);
    const bare = await visited(await browser.newPage(), server.url("bare"));
    return { arrows, first: [ours.first, bare.first], frames: [ours.frames, bare.frames] };
  } finally {
    await browser.close();
    server.close();
  }
}

async function visited(page: Page, address: string): Promise<{ readonly first: number; readonly frames: Frames }> {
  await page.setViewportSize({ width: 1440, height: 900 });
  const start = performance.now();
  await page.goto(address);
  await page.locator('[data-graph-ready="true"]').waitFor({ timeout });
  const first = performance.now() - start;
  // The last layout may still replace the rough one.
  await page.waitForTimeout(6000);
  const script = readFileSync(new URL("./frames.js", import.meta.url), "utf8");
  await page.evaluate(script);
  const frames = (await page.evaluate("timeFrames()")) as Frames;
  await page.close();
  return { first, frames };
}
