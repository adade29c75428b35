import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { Browser, CDPSession } from "@playwright/test";
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
/** Ms. */
const answerTimeoutMs = 60_000;
const settling = 500;
/** Of the window, px. */
const size = { width: 1440, height: 900 };
/** What runs in the page is just what stands in this file. */
const watchScript = readFileSync(new URL("./watch.js", import.meta.url), "utf8");

/** Opens a page once, with nothing cached, and waits until its graph answers. Throws where it never does. */
export async function visit(browser: Browser, url: string, { slowdown, network }: Condition): Promise<Visit> {
  const root = await browser.newBrowserCDPSession();
  // A context of its own: no cache of files nor of compiled code from the visit before.
  const { browserContextId } = await root.send("Target.createBrowserContext");
  try {
    const tab = await openTab(root, browserContextId);
    await tab.send("Emulation.setDeviceMetricsOverride", {
      ...size,
      deviceScaleFactor: 1,
      mobile: false,
    });
    await tab.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
    if (network) {
      await tab.send("Network.enable", {});
      await tab.send("Network.emulateNetworkConditions", {
        offline: false,
        latency: network.latency,
        downloadThroughput: (network.down * 1_000_000) / bitsInByte,
        uploadThroughput: (network.up * 1_000_000) / bitsInByte,
      });
    }
    await tab.send("Page.enable", {});
    await tab.send("Page.addScriptToEvaluateOnNewDocument", { source: watchScript });
    // What the browser does to open a tab is over before the page is asked for.
    await setTimeout(settling);
    const told = tab.told();
    await tab.send("Page.navigate", { url });
    return timesSchema.parse(JSON.parse(await told));
  } finally {
    await root.send("Target.disposeBrowserContext", { browserContextId });
    await root.detach();
  }
}

/** A tab, spoken to in the browser's own protocol. */
interface Tab {
  readonly send: (method: string, params: object) => Promise<void>;
  /** What the page says after the prefix. Rejects where it stays silent. */
  readonly told: () => Promise<string>;
}

/**
 * Opens an empty tab without the protocol's `Runtime` domain, which a `Page` of Playwright always has on: where it is,
 * V8 reads a program again at each `Error` that the program makes, and React makes some when it loads. A visitor's
 * browser does nothing of the kind (measured: 30 to 60 ms against 0).
 */
async function openTab(root: CDPSession, browserContextId: string): Promise<Tab> {
  const { targetId } = await root.send("Target.createTarget", { url: "about:blank", browserContextId, ...size });
  const { sessionId } = await root.send("Target.attachToTarget", { targetId, flatten: false });
  const answers = new Map<number, (error: string | null) => void>();
  let hear: (words: string) => void = () => undefined;
  root.on("Target.receivedMessageFromTarget", ({ sessionId: from, message }) => {
    if (from !== sessionId) return;
    const { id, error, method, params } = messageSchema.parse(JSON.parse(message));
    if (id !== undefined) answers.get(id)?.(error?.message ?? null);
    // The page speaks with a dialogue: the one thing of a script's that reaches the protocol without `Runtime`.
    if (method === "Page.javascriptDialogOpening" && params?.message?.startsWith(prefix)) {
      hear(params.message.slice(prefix.length));
    }
  });
  let last = 0;
  return {
    send: (method, params) => {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        answers.set(id, (error) => (error === null ? resolve() : reject(new Error(`${method}: ${error}`))));
        root
          .send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) })
          .catch(reject);
      });
    },
    told: () =>
      new Promise((resolve, reject) => {
        const silence = new Error(`the page's graph did not answer in ${answerTimeoutMs} ms`);
        const timer = globalThis.setTimeout(() => reject(silence), answerTimeoutMs);
        hear = (words) => {
          clearTimeout(timer);
          resolve(words);
        };
      }),
  };
}

const messageSchema = z.object({
  id: z.number().optional(),
  error: z.object({ message: z.string() }).optional(),
  method: z.string().optional(),
  params: z.object({ message: z.string().optional() }).optional(),
});
