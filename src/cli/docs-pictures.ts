/** Makes the pictures of the user guide from the built app: docs/guide/pictures. Run with `npm run docs:pictures` after `npm run build`; needs a Chromium. */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { Language } from "../domain/records";
import { languages, languageTable } from "../domain/records/base/languages";
import { serveFolder } from "./serve-folder";
import { findOrGetBrowser } from "./testing/browser";

const folder = resolve("docs/guide/pictures");
const size = { width: 1280, height: 800 };
/** Of WebP, from 0 to 1. */
const quality = 0.75;

interface Picture {
  readonly name: string;
  /** What the address names behind the app's own. */
  readonly view: string;
  readonly prepare: (page: Page) => Promise<void>;
}

const pictures: readonly Picture[] = [
  { name: "overview", view: "", prepare: async () => undefined },
  {
    name: "arrow",
    view: "",
    prepare: async (page) => {
      await page.getByRole("application").focus();
      await page.keyboard.press("PageDown");
      await page.keyboard.press("Shift+ArrowRight");
      await page.keyboard.press("Enter");
      await page.getByRole("article").first().waitFor();
    },
  },
  {
    name: "export",
    view: "",
    prepare: async (page) => {
      await page.locator("[data-introduction='export']").click();
      await page.getByRole("dialog").locator("svg, canvas, img").first().waitFor();
      await page.waitForTimeout(3000);
    },
  },
];

/** A PNG as WebP, by the browser that took it. */
async function toWebp(page: Page, png: Buffer): Promise<Buffer> {
  const address = await page.evaluate(
    async ([base64, quality]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), { width: image.width, height: image.height });
      canvas.getContext("2d")?.drawImage(image, 0, 0);
      return canvas.toDataURL("image/webp", quality);
    },
    [png.toString("base64"), quality] as const,
  );
  return Buffer.from(address.split(",")[1] ?? "", "base64");
}

async function take(
  browser: Browser,
  url: string,
  language: Language,
  { name, view, prepare }: Picture,
): Promise<void> {
  const context = await browser.newContext({ viewport: size, locale: languageTable[language].tag });
  const page = await context.newPage();
  await page.goto(`${url}#lang=${language}${view}`);
  await page.locator('[data-graph-ready="true"]').waitFor();
  await page.getByRole("banner").waitFor();
  await page.waitForTimeout(2000);
  await prepare(page);
  const png = await page.screenshot();
  const blank = await context.newPage();
  const file = `${name}-${language}.webp`;
  writeFileSync(resolve(folder, file), await toWebp(blank, png));
  console.log(`docs/guide/pictures/${file}`);
  await context.close();
}

const found = findOrGetBrowser(console.log);
if ("missing" in found) throw new Error(found.missing);
mkdirSync(folder, { recursive: true });
const { url, close } = await serveFolder({ folder: resolve("dist"), port: 0 });
const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox", "--disable-gpu"] });
try {
  for (const language of languages) for (const picture of pictures) await take(browser, url, language, picture);
} finally {
  await browser.close();
  await close();
}
