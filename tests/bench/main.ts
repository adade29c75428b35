import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "@playwright/test";
import { build } from "vite";
import { compiledDataset } from "../../src/cli/build/datasets";
import { orderOfFolder } from "../../src/cli/build/folder-order";
import { openingScene } from "../../src/cli/build/opening-picture";
import { needsBuild } from "../../src/cli/freshness";
import { findOrGetBrowser } from "../../src/cli/testing/browser";
import { barePage } from "./bare-page";
import { type Condition, conditions } from "./conditions";
import { entrySize } from "./entry-size";
import { visit } from "./measure";
import { report } from "./report";
import { folder, type PageServer, servePages } from "./serve-pages";
import { compare, entryBudget, type Measured } from "./verdict";

const project = fileURLToPath(new URL("../..", import.meta.url));
const bundle = join(project, "dist");
const wished = Number(process.env.BENCH_RUNS ?? 7);
const runs = Number.isInteger(wished) && wished > 0 ? wished : 7;

const found = findOrGetBrowser(console.log);
if ("missing" in found) {
  console.error(found.missing);
  process.exit(1);
}
if (needsBuild(project)) await build({ root: project, logLevel: "warn" });

const dataset = compiledDataset(join(project, "data"), "isopsoralen");
const scene = openingScene(dataset, orderOfFolder(join(project, "data"), "isopsoralen", dataset), "en");
const server = await servePages({ app: folder(bundle), bare: barePage(project, scene) });
const browser = await chromium.launch({
  executablePath: found.path,
  args: ["--no-sandbox", "--disable-gpu", "--lang=en-GB"],
});
try {
  const measured = [];
  for (const condition of conditions) {
    console.log(`${condition.name}: ${runs} visits to each page`);
    measured.push({ condition, comparisons: compare(await measure(browser, server, condition)) });
  }
  const entry = entrySize(bundle);
  const text = report({
    browser: `Chromium ${browser.version().split(".")[0]}`,
    cores: availableParallelism(),
    runs,
    nodes: scene.nodes.length,
    arrows: scene.edges.length,
    conditions: measured,
    entry,
  });
  writeFileSync(join(project, "docs/performance.md"), text);
  console.log(`\n${text}`);
  const allMet = measured.every(({ comparisons }) => comparisons.every(({ isMet }) => isMet)) && entry <= entryBudget;
  process.exitCode = allMet ? 0 : 1;
} finally {
  await browser.close();
  server.close();
}

/** Visits both pages in turn, so that whatever else the machine does falls on both. */
async function measure(browser: Browser, server: PageServer, condition: Condition): Promise<Measured> {
  const app = [];
  const bare = [];
  // The first visits start processes and fill the server's memory; they do not count.
  for (let run = 0; run <= runs; run += 1) {
    const ours = await visit(browser, server.url("app"), condition);
    const theirs = await visit(browser, server.url("bare"), condition);
    if (run === 0) continue;
    app.push(ours);
    bare.push(theirs);
    console.log(`  ${line(ours)}   bare: ${line(theirs)}`);
  }
  return { app, bare };
}

function line({ picture, interactive }: { readonly picture: number; readonly interactive: number }): string {
  return `${picture.toFixed(0).padStart(5)} ${interactive.toFixed(0).padStart(5)} ms`;
}
