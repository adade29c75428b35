import { existsSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { nearestId } from "../../../dataset/drafts/nearest";
import { authoredOrderFile } from "../../../dataset/files";
import { buildEvidence } from "../../../domain/evidence";
import { networkOfBothReadings } from "../../../domain/network";
import type { CompiledDataset } from "../../../domain/records";
import { languages } from "../../../domain/records/base/languages";
import { themeNames } from "../../../encoding";
import { speakerNotes } from "../../../figure/data/notes";
import { figureToPdf } from "../../../figure/pdf/figure-to-pdf";
import { figureToPptx } from "../../../figure/pptx/figure-to-pptx";
import { figureToSvg } from "../../../figure/svg/page";
import type { Order } from "../../../scene/layout/model/model";
import { searchOrder } from "../../../scene/layout/order/order";
import { orderOfFolder } from "../../build/folder-order";
import { molecules } from "../../build/opening-picture";
import { flagValue } from "../../calls/call";
import { Misuse, type Terminal, type Verb } from "../../calls/verb";
import { presets } from "../../figures/gallery";
import { figureOf, type GalleryFigure } from "../../figures/wish";
import { askedDataset } from "../../sources/asked-dataset";

const names = presets.map(({ name }) => name);
const endings = ["svg", "png", "pdf", "pptx"] as const;
type Ending = (typeof endings)[number];

export const figure: Verb = {
  usage: `figure <folder or file> -o <file.${endings.join("|")}> [--preset ${names.join("|")}] [--language ${languages.join("|")}] [--theme ${themeNames.join("|")}]`,
  about: "draws the overview on a page, as Save does where nothing but the page is chosen; a PNG needs a Chromium",
  flags: { out: "value", preset: "value", language: "value", theme: "value" },
  run: async (call, terminal) => {
    const out = flagValue(call, "out");
    if (out === undefined) throw new Misuse("No file to write: -o overview.svg");
    const ending = oneOf("ending", extname(out).slice(1), endings);
    const preset = presets.find(({ name }) => name === oneOf("--preset", flagValue(call, "preset") ?? "slide", names));
    const language = oneOf("--language", flagValue(call, "language") ?? "en", languages);
    const theme = oneOf("--theme", flagValue(call, "theme") ?? "light", themeNames);
    const dataset = askedDataset(call, terminal);
    if (dataset === null || preset === undefined) return 1;
    const { size, about } = preset;
    const view = { level: "overview", toggled: [] } as const;
    const wish = { name: dataset.dataset.id, about, language, view, size, theme, formats: [] };
    const context = { evidence: buildEvidence(dataset, "review"), today: new Date() };
    const made = figureOf(wish, dataset, orderOf(call.words[0] ?? "", dataset), context);
    writeFileSync(out, await bytesOf[ending](made, context, terminal));
    const warnings = made.page.warnings.map(({ kind }) => kind);
    const told = { ok: true, file: out, about: made.about, warnings };
    if (call.flags.json === true) terminal.log(JSON.stringify(told, null, 2));
    else terminal.log(`${out}: ${made.about}${warnings.length > 0 ? ` (${warnings.join(", ")})` : ""}`);
    return 0;
  },
};

/** The order of boxes that a folder holds; a quick one where it holds none. */
function orderOf(target: string, dataset: CompiledDataset): Order {
  const folder = resolve(target);
  if (!existsSync(join(folder, authoredOrderFile)))
    return searchOrder(networkOfBothReadings(dataset, molecules), { seed: 1, tries: 1 });
  return orderOfFolder(dirname(folder), basename(folder), dataset);
}

type Context = Parameters<typeof figureOf>[3];
const fonts = async (name: string) =>
  new Uint8Array(await readFile(fileURLToPath(new URL(`../../../../public/fonts/${name}`, import.meta.url))));

const bytesOf: Readonly<
  Record<Ending, (made: GalleryFigure, context: Context, terminal: Terminal) => Promise<string | Uint8Array>>
> = {
  svg: ({ page }) => figureToSvg(page, { text: "embedded", fonts }),
  pdf: async ({ page }) => (await figureToPdf(page, { fonts })).pdf,
  pptx: async ({ page, scene, network }, { evidence, today }) =>
    figureToPptx(page, { notes: speakerNotes(scene, network, evidence, page.title, page.numbering), created: today }),
  png: async ({ page }, _, terminal) => {
    const [{ openPainter }, { findOrGetBrowser }] = await Promise.all([
      import("../../figures/browser-png"),
      import("../../testing/browser"),
    ]);
    const browser = findOrGetBrowser(terminal.error);
    if ("missing" in browser) throw new Misuse(browser.missing);
    const painter = await openPainter(browser.path);
    try {
      return await painter.paint(page);
    } finally {
      await painter.close();
    }
  },
};

function oneOf<W extends string>(what: string, given: string, known: readonly W[]): W {
  const found = known.find((each) => each === given);
  if (found !== undefined) return found;
  const near = nearestId(given, known);
  const hint = near === null ? "" : ` (did you mean ${near}?)`;
  throw new Misuse(`${what} "${given}": expected one of ${known.join(", ")}${hint}.`);
}
