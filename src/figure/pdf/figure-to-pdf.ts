import type { jsPDF } from "jspdf";
import { languageTable } from "../../domain/records/base/languages";
import type { Shape, Words } from "../../drawing/types";
import { toBase64 } from "../fonts/embedded";
import type { ReadFontFile } from "../fonts/faces";
import { loadPrintFonts, type PrintFont } from "../fonts/print-fonts";
import { textRuns } from "../fonts/runs";
import type { FigurePage } from "../spec/types";
import { pdfPath } from "./path";
import { tagsOf } from "./tags";

/** A picture of text for which no embedded font has letters: `height` points high, its baseline at `ascent`. */
export interface TextPicture {
  readonly png: string;
  readonly width: number;
  readonly height: number;
  readonly ascent: number;
}

export interface PdfOptions {
  readonly fonts: ReadFontFile;
  /** Draws characters that the fonts of the figure lack; without it they are left out and named in the result. */
  readonly drawText?: (text: string, fontSize: number, weight: 400 | 600, colour: string) => TextPicture | null;
}

export interface PdfFigure {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** Characters that are in the file as a picture, or not at all, because the embedded fonts lack them. */
  readonly missing: readonly string[];
}

/** A composed page as a vector PDF of exactly its size, with the fonts embedded, every word as text and tagged. */
export async function figureToPdf(page: FigurePage, options: PdfOptions): Promise<PdfFigure> {
  const { jsPDF: Pdf } = await import("jspdf");
  const { width, height, title } = page;
  const doc = new Pdf({
    unit: "pt",
    format: [width, height],
    orientation: width >= height ? "landscape" : "portrait",
    compress: true,
    putOnlyUsedFonts: true,
  });
  doc.setProperties({ title, subject: page.subject, creator: "Osteograph" });
  // Writes any tag; its types name those of one list only.
  doc.setLanguage(languageTable[page.language].tag as Parameters<typeof doc.setLanguage>[0]);
  const fonts = await embedFonts(doc, page, options.fonts);
  const missing = new Set<string>();
  const tags = tagsOf(doc, page);
  if (page.background) tags.artifact(() => fillShape(doc, backgroundOf(page)));
  for (const group of page.groups) {
    doc.setGState(doc.GState({ opacity: group.opacity, "stroke-opacity": group.opacity }));
    for (const item of group.items) {
      if (item.kind === "shape") tags.artifact(() => fillShape(doc, item));
      else tags.words(group, item.lines, () => writeWords(doc, item, fonts, options, missing));
    }
  }
  return { pdf: withVersion(new Uint8Array(doc.output("arraybuffer"))), missing: [...missing] };
}

/** The first version that knows all that is written here, tabs by structure the last: jsPDF names an older one. */
const version = "%PDF-1.5";

function withVersion(pdf: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  pdf.set(new TextEncoder().encode(version));
  return pdf;
}

function backgroundOf({ width, height, background }: FigurePage): Shape {
  const paint = { fill: background, stroke: null, strokeWidth: 0, dash: [], cap: "butt" } as const;
  return { kind: "shape", role: "ground", outline: { kind: "rect", x: 0, y: 0, width, height, radius: 0 }, paint };
}

async function embedFonts(doc: jsPDF, page: FigurePage, read: ReadFontFile): Promise<PrintFont[]> {
  const fonts = await loadPrintFonts(page.groups, read);
  for (const { name, weight, file } of fonts) {
    doc.addFileToVFS(`${name}.ttf`, toBase64(file));
    doc.addFont(`${name}.ttf`, name, "normal", weight, "Identity-H");
  }
  return fonts;
}

function fillShape(doc: jsPDF, { outline, paint }: Shape): void {
  const path = pdfPath(outline);
  if (paint.fill !== null) doc.setFillColor(paint.fill);
  if (paint.stroke !== null) {
    doc.setDrawColor(paint.stroke);
    doc.setLineWidth(paint.strokeWidth);
    doc.setLineCap(paint.cap);
    doc.setLineJoin("miter");
    doc.setLineDashPattern([...paint.dash], paint.dashOffset ?? 0);
  }
  doc.path(path.map(({ op, c }) => ({ op, c: [...c] })));
  if (paint.fill !== null && paint.stroke !== null) doc.fillStroke();
  else if (paint.stroke !== null) doc.stroke();
  else if (paint.fill !== null) doc.fill();
  else doc.discardPath();
}

function writeWords(
  doc: jsPDF,
  words: Words,
  fonts: readonly PrintFont[],
  { drawText }: PdfOptions,
  missing: Set<string>,
): void {
  const own = fonts.filter((font) => font.weight === words.weight);
  const has = (font: PrintFont, character: string) => font.glyphs.has(character);
  doc.setFontSize(words.fontSize);
  doc.setTextColor(words.fill);
  for (const [i, line] of words.lines.entries()) {
    const runs = textRuns(line, own, has).map((run) => {
      if (run.font) {
        doc.setFont(run.font.name, "normal", words.weight);
        return { ...run, width: doc.getTextWidth(run.text), picture: null };
      }
      for (const character of run.text) missing.add(character);
      const picture = drawText?.(run.text, words.fontSize, words.weight, words.fill) ?? null;
      return { ...run, width: picture?.width ?? 0, picture };
    });
    const width = runs.reduce((sum, run) => sum + run.width, 0);
    let x = words.x - (words.align === "middle" ? width / 2 : words.align === "end" ? width : 0);
    const y = words.y + i * words.lineHeight;
    for (const run of runs) {
      if (run.font) {
        doc.setFont(run.font.name, "normal", words.weight);
        doc.text(run.text, x, y);
      } else if (run.picture) {
        const { png, ascent, height } = run.picture;
        doc.addImage(png, "PNG", x, y - ascent, run.picture.width, height);
      }
      x += run.width;
    }
  }
}
