import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { z } from "zod";
import type { Condition } from "./conditions";

/** Times of one visit, ms from the start of the navigation. */
export interface Visit {
  /** The whole graph is on the screen, as a picture or as a canvas. */
  readonly picture: number;
  /** The canvas is on the screen and answers. */
  readonly interactive: number;
}

const timesSchema = z.object({ picture: z.number().positive(), interactive: z.number().positive() });

/** How the page's message begins. */
const prefix = "bench ";

const bitsInByte = 8;
/** A file of its own: what the browser runs is just what stands there. */
const watchScript = fileURLToPath(new URL("./watch.js", import.meta.url));

/** Opens a page once, with nothing cached, and waits until its graph answers. Throws where it never does. */
export async function visit(browser: Browser, url: string, { slowdown, network }: Condition): Promise<Visit> {
  // A context of its own: no cache of files nor of compiled code from the visit before.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (network) {
      await session.send("Network.enable");
      await session.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: network.latency,
        downloadThroughput: (network.down * 1_000_000) / bitsInByte,
        uploadThroughput: (network.up * 1_000_000) / bitsInByte,
      });
    }
    await page.addInitScript({ path: watchScript });
    const told = page.waitForEvent("console", {
      predicate: (message) => message.text().startsWith(prefix),
      timeout: 60_000,
    });
    await page.goto(url, { waitUntil: "commit" });
    return timesSchema.parse(JSON.parse((await told).text().slice(prefix.length)));
  } finally {
    await context.close();
  }
}
