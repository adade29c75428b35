import { type Browser, chromium, type Page } from "@playwright/test";
import { createServer } from "vite";
import type { FigurePage } from "../../figure/spec/types";

export interface ModuleServer {
  /** Address of the app's modules and fonts, with a slash at its end. */
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the app's own modules one by one, so that a browser outside the app can run them. */
export async function serveModules(): Promise<ModuleServer> {
  const server = await createServer({ server: { port: 0, host: "127.0.0.1", hmr: false }, logLevel: "error" });
  await server.listen();
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("Vite serves nothing.");
  return { address, close: () => server.close() };
}

/** A tab in which figures can be painted: nothing but the fonts. */
export async function openFigureTab(tab: Page, address: string): Promise<void> {
  await tab.goto(`${address}fonts/fonts.css`);
  await tab.setContent(`<link rel="stylesheet" href="${address}fonts/fonts.css">`, { waitUntil: "load" });
}

/** The PNG of a page, painted in a tab by the very module that the app uses. */
async function paintPng(tab: Page, address: string, figure: FigurePage): Promise<Uint8Array> {
  const base64 = await tab.evaluate(
    async ([page, module]) => {
      const { figureToPng } = await import(/* @vite-ignore */ module);
      const { png } = await figureToPng(page);
      let binary = "";
      for (const byte of png) binary += String.fromCharCode(byte);
      return btoa(binary);
    },
    [figure, `${address}src/figure/png/figure-to-png.ts`] as const,
  );
  return new Uint8Array(Buffer.from(base64, "base64"));
}

export interface PngPainter {
  paint(page: FigurePage): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A browser of its own with a tab for figures. */
export async function openPainter(executablePath: string): Promise<PngPainter> {
  const server = await serveModules();
  const browser: Browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const tab = await browser.newPage();
  await openFigureTab(tab, server.address);
  return {
    paint: (page) => paintPng(tab, server.address, page),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
