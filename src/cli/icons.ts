/**
 * Makes the icons of the installed app, from its mark, and the picture that other sites show beside a link to it: public/icons
 * and public/preview.png. Run with `npm run icons`; needs a Chromium.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "@playwright/test";
import { firstDataset } from "../dataset/files";
import { buildEvidence } from "../domain/evidence";
import { compiledDataset } from "./build/datasets";
import { orderOfFolder } from "./build/folder-order";
import { previewSize } from "./build/offline/install-plugin";
import { openPainter } from "./figures/browser-png";
import { figureOf } from "./figures/wish";
import { type IconShape, iconSvg } from "./icons/icon-svg";
import { findOrGetBrowser } from "./testing/browser";

const rounded: IconShape = { share: 0.76, corner: 0.2 };
/** Systems cut these to a shape of their own: the mark keeps to the circle that none of them cuts. */
const full: IconShape = { share: 0.56, corner: 0 };
const pictures = [
  { name: "icon-192.png", side: 192, shape: rounded },
  { name: "icon-512.png", side: 512, shape: rounded },
  { name: "maskable-512.png", side: 512, shape: full },
  { name: "touch-180.png", side: 180, shape: full },
];

const found = findOrGetBrowser(console.log);
if ("missing" in found) throw new Error(found.missing);
const folder = resolve("public/icons");
mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, "icon.svg"), iconSvg(rounded));

const browser = await chromium.launch({ executablePath: found.path, args: ["--no-sandbox", "--disable-gpu"] });
for (const { name, side, shape } of pictures) {
  const page = await browser.newPage({ viewport: { width: side, height: side } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(shape)}`);
  writeFileSync(resolve(folder, name), await page.screenshot({ omitBackground: true }));
}
await browser.close();

const data = resolve("data");
const dataset = compiledDataset(data, firstDataset);
const { date } = dataset.dataset;
const context = { evidence: buildEvidence(dataset, "review"), today: new Date(`${date}T12:00:00Z`) };
const order = orderOfFolder(data, firstDataset, dataset);
const { width, height } = previewSize;
const pointsPerPixel = 0.75;
const preview = figureOf(
  {
    name: "preview",
    about: "The overview",
    language: "en",
    view: { level: "overview", toggled: [] },
    size: { medium: "screen", width: width * pointsPerPixel, height: height * pointsPerPixel, dpi: 96 },
    theme: "light",
    formats: ["png"],
  },
  dataset,
  order,
  context,
);
const painter = await openPainter(found.path);
writeFileSync(resolve("public/preview.png"), await painter.paint(preview.page));
await painter.close();
