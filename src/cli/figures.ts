/**
 * Makes the gallery of figures: docs/figures/* and its README. Run with `npm run figures`; needs a Chromium for the PNGs.
 * `npm run figures -- svg` makes the pictures alone that a test compares with what the code draws.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { firstDataset } from "../dataset/files";
import { noFilters } from "../domain/filters";
import { speakerNotes } from "../figure/data/notes";
import { figureDeck } from "../figure/deck/deck";
import type { ReadFontFile } from "../figure/fonts/faces";
import { lettersOf } from "../figure/frame/readable";
import { figureToPdf } from "../figure/pdf/figure-to-pdf";
import { figureToPptx } from "../figure/pptx/figure-to-pptx";
import { figureToSvg } from "../figure/svg/page";
import { orderOfFolder } from "./build/folder-order";
import { openPainter } from "./figures/browser-png";
import { composeGallery, type Gallery } from "./figures/gallery";
import { overviewsOfOthers } from "./figures/other-datasets";
import { picturesOf } from "./figures/pictures";
import type { GalleryFigure } from "./figures/wish";
import { formatIssue } from "./sources/fault-words";
import { compileFolderAt } from "./sources/read-dataset";
import { findOrGetBrowser } from "./testing/browser";

const output = resolve("docs/figures");
const fonts: ReadFontFile = async (name) => new Uint8Array(await readFile(resolve("public/fonts", name)));

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(output, name), content);
  console.log(`docs/figures/${name}`);
}

async function writeFigure(
  { name, page, scene, network, formats }: GalleryFigure,
  { context }: Gallery,
): Promise<void> {
  if (formats.includes("svg")) write(`${name}.svg`, await figureToSvg(page, { text: "embedded", fonts }));
  if (formats.includes("pdf")) write(`${name}.pdf`, (await figureToPdf(page, { fonts })).pdf);
  if (formats.includes("pptx")) {
    const notes = speakerNotes(scene, network, context.evidence, page.title);
    write(`${name}.pptx`, figureToPptx(page, { notes, created: context.today }));
  }
}

function writeDeck({ scene, network, spec }: Gallery["wholes"][number], { context }: Gallery): void {
  write(`deck-${scene.language}.pptx`, figureDeck({ scene, network, filters: noFilters, spec, context }));
}

function readme({ context }: Gallery, figures: readonly GalleryFigure[]): string {
  const { version, date } = context.evidence.dataset.dataset;
  const entries = figures.map(({ name, about, formats, page }) => {
    const links = formats.map((format) => `[${format.toUpperCase()}](${name}.${format})`).join(" · ");
    const mm = (points: number) => Math.round((points * 25.4) / 72);
    const letters = Math.floor((lettersOf(page) + 0.05) * 10) / 10;
    const facts = `${mm(page.width)} × ${mm(page.height)} mm, letters of the picture from ${letters} pt.`;
    return `## ${name}\n\n${about}. ${facts} ${links}\n\n![${about}](${name}.png)\n`;
  });
  return [
    "# Figures\n",
    `Made by \`npm run figures\` from dataset version ${version} (${date}), all of them in one go, as the app makes them.`,
    "\nThose that begin with `overview` are what Save gives when nothing but the page was chosen: all that is in view where every",
    "letter can be read (6 pt in print, 12 pt on a slide), else what several studies report, in rows where columns are too wide.",
    "Settings of each are in [gallery.ts](../../src/cli/figures/gallery.ts). The folder `pictures` holds each as plain SVG: a test",
    "compares it with what the code draws, and `npm run figures -- svg` accepts a change.",
    "Figures of the other datasets, one in each language, are named after these.",
    "\nDecks of the whole review: [English](deck-en.pptx), [Chinese](deck-zh.pptx).\n",
    ...entries,
  ].join("\n");
}

/** Files of an earlier gallery go, so that no figure stays that nothing makes any more. */
function emptyFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

async function writePictures(figures: readonly GalleryFigure[]): Promise<void> {
  emptyFolder(join(output, "pictures"));
  for (const [name, svg] of await picturesOf(figures, fonts)) write(`pictures/${name}`, svg);
}

async function writeAll(gallery: Gallery, figures: readonly GalleryFigure[]): Promise<void> {
  const browser = findOrGetBrowser(console.log);
  if ("missing" in browser) throw new Error(browser.missing);
  emptyFolder(output);
  const painter = await openPainter(browser.path);
  try {
    for (const figure of figures) {
      await writeFigure(figure, gallery);
      if (figure.formats.includes("png")) write(`${figure.name}.png`, await painter.paint(figure.page));
    }
  } finally {
    await painter.close();
  }
  for (const whole of gallery.wholes) writeDeck(whole, gallery);
  write("README.md", readme(gallery, figures));
  await writePictures(figures);
}

const compiled = compileFolderAt(resolve("data", firstDataset));
if (!compiled.ok) throw new Error(compiled.issues.map(formatIssue).join("\n"));
const { dataset } = compiled;
const order = orderOfFolder(resolve("data"), firstDataset, dataset);
// The day of the data, so that the same data gives the same files.
const gallery = composeGallery(dataset, order, new Date(`${dataset.dataset.date}T12:00:00`));
const figures = [...gallery.figures, ...overviewsOfOthers(resolve("data"))];
await (process.argv[2] === "svg" ? writePictures(figures) : writeAll(gallery, figures));
