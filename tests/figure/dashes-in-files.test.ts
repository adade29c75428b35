import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync, unzlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Level } from "../../src/domain/network";
import type { Language } from "../../src/domain/records";
import { composeFigure } from "../../src/figure/frame/compose";
import { figureToPdf } from "../../src/figure/pdf/figure-to-pdf";
import { figureToPptx } from "../../src/figure/pptx/figure-to-pptx";
import { journalSize, type PageSize, slideSize } from "../../src/figure/spec/presets";
import { figureToSvg } from "../../src/figure/svg/page";
import { isopsoralen } from "../domain/real";
import { fontsOnDisk } from "./fixture-fonts";
import { realContext, slideSpec } from "./fixture-spec";
import { dashedInPdf, dashedInSvg, inkIndex, inkOf, looksSolid, piecesInSlide, type Spot, sampled } from "./ink";
import { decodePng } from "./png/decode";
import { realScene } from "./real-scene";

/** The content of a PDF's page: the longest of its streams. */
function contentOf(pdf: Uint8Array): string {
  const text = new TextDecoder("latin1").decode(pdf);
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: head }) => {
    const from = index + head.length;
    const bytes = pdf.subarray(from, text.indexOf("endstream", from));
    try {
      return [strFromU8(unzlibSync(bytes), true)];
    } catch {
      return [strFromU8(bytes, true)];
    }
  });
  const drawing = streams.filter((each) => / re\b| m\b/.test(each) && /\bS\b/.test(each));
  return drawing.sort((a, b) => b.length - a.length)[0] ?? "";
}

const hasPoppler = spawnSync("pdftoppm", ["-v"]).status === 0;
/** Pixels in a point of a page that poppler draws. */
const density = 4;

/** A PDF's first page as poppler draws it. */
function drawnByPoppler(pdf: Uint8Array): ReturnType<typeof decodePng> {
  const folder = mkdtempSync(join(tmpdir(), "figure-"));
  try {
    writeFileSync(join(folder, "figure.pdf"), pdf);
    const into = join(folder, "page");
    execFileSync("pdftoppm", ["-r", String(72 * density), "-png", "-singlefile", join(folder, "figure.pdf"), into]);
    return decodePng(readFileSync(`${into}.png`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pages = [
  ["en", "overview", "a slide", slideSize(1920)],
  ["zh", "overview", "a slide", slideSize(1920)],
  ["zh", "molecules", "a slide", slideSize(1920)],
  ["en", "overview", "two columns of a journal", journalSize(190, 300)],
] as const;

function pageOf(language: Language, level: Level, size: PageSize) {
  const { scene } = realScene(isopsoralen(), language, level);
  return composeFigure(scene, { ...slideSpec, size, textScale: "auto" }, realContext());
}

describe.each(pages)("dashes in the files of a figure (%s, %s, %s)", (language, level, _, size) => {
  const page = pageOf(language, level, size);
  const svg = figureToSvg(page, { text: "system", fonts: fontsOnDisk });
  const pdf = figureToPdf(page, { fonts: fontsOnDisk });

  test("never add up to a solid line in the SVG", async () => {
    const dashed = dashedInSvg(await svg);
    const lines = dashed.map(({ line }) => line);
    expect(dashed.length).toBeGreaterThan(30);
    expect(looksSolid(lines, inkIndex(dashed.flatMap(inkOf)))).toBe(0);
    // The measure sees what would be wrong: the same lines, each dashed from its own start.
    const alone = dashed.map(({ line, pattern }) => ({ line, pattern: pattern.slice(0, 2), offset: 0 }));
    expect(looksSolid(lines, inkIndex(alone.flatMap(inkOf)))).toBeGreaterThan(5);
  });

  test("nor by the operators of the PDF", async () => {
    const dashed = dashedInPdf(contentOf((await pdf).pdf), page.height);
    expect(dashed).toHaveLength(dashedInSvg(await svg).length);
    const lines = dashed.map(({ line }) => line);
    expect(looksSolid(lines, inkIndex(dashed.flatMap(inkOf)))).toBe(0);
    // It sees the same lines as the SVG has, and them where they are.
    const drawn = inkIndex(lines.flatMap(sampled));
    const missing = dashedInSvg(await svg).filter(({ line }) => !sampled(line).every(drawn));
    expect(missing).toEqual([]);
  });

  test("nor by the pieces of the slide in the PowerPoint file", async () => {
    const files = unzipSync(figureToPptx(page, { notes: [], created: realContext().today }));
    const dashes = piecesInSlide(strFromU8(files["ppt/slides/slide1.xml"] ?? new Uint8Array(0)));
    const lines = dashedInSvg(await svg).map(({ line }) => line);
    const hasInk = inkIndex(dashes.flatMap(sampled));
    expect(looksSolid(lines, hasInk)).toBe(0);
    // Each line has ink there, in pieces: the measure looks at the right places.
    const bare = lines.filter((line) => sampled(line).filter(hasInk).length < sampled(line).length / 5);
    expect(bare).toEqual([]);
  });

  test.skipIf(!hasPoppler)(
    "nor in the pixels of the PDF as poppler draws it (skipped where poppler is missing)",
    async () => {
      const { width, pixels } = drawnByPoppler((await pdf).pdf);
      const dashed = dashedInSvg(await svg);
      // Along solid lines, in boxes and in marks there is other ink: only where dashes are alone can they be judged.
      const isPlain = ({ x, y }: Spot) => {
        const at = (Math.round(y * density) * width + Math.round(x * density)) * 4;
        return [0, 1, 2].every((channel) => (pixels[at + channel] ?? 0) > 245);
      };
      const whole = dashed.filter(({ line }) => sampled(line).some((spot) => isPlain(spot)));
      expect(whole.length).toBeGreaterThan(dashed.length * 0.9);
      const ink = dashed.flatMap(inkOf);
      const drawn = ink.filter((spot) => !isPlain(spot));
      expect(drawn.length).toBeGreaterThan(ink.length * 0.9);
      // Gaps are gaps: most places between two dashes are the ground.
      const covered = inkIndex(ink);
      const gaps = dashed.flatMap(({ line }) => sampled(line)).filter((spot) => !covered(spot));
      expect(gaps.filter(isPlain).length).toBeGreaterThan(gaps.length * 0.5);
    },
  );
});
