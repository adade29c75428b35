import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Frames } from "./report";

const timeout = 300_000;
const cycles = 50;

/** Waits until nothing is placed any more, so that the last layout has replaced the rough one, and the page does nothing else. */
export async function drawnAndIdle(page: Page): Promise<void> {
  await page.locator('[data-graph-ready="true"]').waitFor({ timeout });
  await page.evaluate(readFileSync(new URL("./frames.js", import.meta.url), "utf8"));
  while (page.workers().some((worker) => worker.url().includes("layout-worker"))) await page.waitForTimeout(100);
  await page.evaluate("untilIdle()");
}

interface Visit {
  /** From the address to the first picture, ms. */
  readonly first: number;
  readonly frames: Frames;
}

/** Opens a page with a graph, and pans and zooms it. */
export async function visited(page: Page, address: string): Promise<Visit> {
  const start = performance.now();
  await page.goto(address);
  await page.locator('[data-graph-ready="true"]').waitFor({ timeout });
  const first = performance.now() - start;
  await drawnAndIdle(page);
  return { first, frames: (await page.evaluate("timeFrames()")) as Frames };
}

/** From pressing "Save PNG" to the file of 3840 × 2160 pixels, of the page that the composer proposes for the open graph, ms. */
export async function pngTime(page: Page): Promise<number> {
  await page.getByRole("button", { name: "Export" }).click();
  const composer = page.getByRole("dialog");
  await composer.getByRole("radio", { name: /4K/ }).click();
  await composer.getByRole("img").first().waitFor({ timeout });
  await page.evaluate("untilIdle()");
  const saved = page.waitForEvent("download", { timeout });
  const start = performance.now();
  await composer.getByRole("button", { name: "Save PNG" }).click();
  await saved;
  const time = performance.now() - start;
  await page.keyboard.press("Escape");
  return time;
}

/** From a choice by its address to the studies and relations in its panel, ms. */
export async function panelTime(page: Page, choice: string): Promise<number> {
  return (await page.evaluate(`timePanel(${JSON.stringify(choice)})`)) as number;
}

/** Heap in use before and after the graph was opened and left so often, MB, each after the rubbish is gone. */
export async function heapOverCycles(page: Page, graph: string): Promise<readonly [before: number, after: number]> {
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize / 1e6;
  };
  const cycle = async (): Promise<void> => {
    await page.evaluate("location.hash = 'page=datasets'");
    await page.locator("[data-graph-ready]").waitFor({ state: "detached", timeout });
    await page.evaluate(`location.hash = ${JSON.stringify(graph)}`);
    await page.locator('[data-graph-ready="true"]').waitFor({ timeout });
  };
  // What is fetched and kept on purpose comes with the first ones.
  for (let i = 0; i < 3; i++) await cycle();
  const before = await heap();
  for (let i = 0; i < cycles; i++) await cycle();
  return [before, await heap()];
}
