import { paintGroups } from "../../drawing/paint";
import { placeGroup } from "../../drawing/place";
import { fontFamily } from "../../scene/text/measure";
import { pixelsOf } from "../spec/presets";
import type { FigurePage } from "../spec/types";
import type { PngChunk } from "./chunks";
import { type Recipe, recipeChunks } from "./recipe";
import { resolutionChunk } from "./resolution";
import { stitch, type Tile } from "./tiles";

export interface PngOptions {
  /** Goes into the file, so that the picture opens its view again. */
  readonly recipe?: Recipe;
  readonly signal?: AbortSignal;
  readonly onProgress?: (share: number) => void;
}

export interface PngFigure {
  readonly png: Uint8Array<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  /** The resolution that was asked for, where the browser could not draw so many pixels; else null. */
  readonly steppedDownFrom: number | null;
  /** The fonts of the figure did not arrive: letters are those of the system. */
  readonly fontsMissing: boolean;
}

/** The browser refuses every canvas that the picture needs. */
class CanvasError extends Error {
  override readonly name = "CanvasError";
}

/** More pixels than this are not tried: the file would be of no use to any program. */
const mostPixels = 500e6;
/** Sides of tiles, in the order of trial: from one that every desktop browser draws to one that phones draw. */
const tileSides = [4096, 2048, 1024, 512] as const;

/**
 * Draws a page as PNG in exactly width × height × dpi / 72 pixels, whatever the screen's pixel ratio, with its
 * resolution and recipe inside. Drawn in tiles of a size that browsers grant and written as one file; where even
 * small tiles are refused, at half the resolution, which the result tells. Needs a browser.
 *
 * @throws CanvasError where the browser draws nothing at all, and the signal's reason where it is aborted.
 */
export async function figureToPng(page: FigurePage, options: PngOptions = {}): Promise<PngFigure> {
  const fontsMissing = !(await loadFonts(page));
  const asked = page.dpi;
  const area = (page.width / 72) * (page.height / 72);
  let dpi = Math.min(asked, Math.floor(Math.sqrt(mostPixels / area)));
  for (; dpi >= 24; dpi /= 2) {
    const png = await drawAt(page, dpi, options);
    const size = pixelsOf(page.width, page.height, dpi);
    if (png) return { png, ...size, dpi, steppedDownFrom: dpi === asked ? null : asked, fontsMissing };
  }
  throw new CanvasError("The browser draws no canvas of any useful size.");
}

async function drawAt(page: FigurePage, dpi: number, options: PngOptions): Promise<Uint8Array<ArrayBuffer> | null> {
  const { width, height } = pixelsOf(page.width, page.height, dpi);
  const groups = page.groups.map((group) => placeGroup(group, { x: 0, y: 0, scale: dpi / 72 }));
  const chunks: PngChunk[] = [resolutionChunk(dpi), ...(options.recipe ? recipeChunks(options.recipe) : [])];
  for (const tileSide of tileSides) {
    try {
      const draw = (tile: Tile) => drawTile(tile, groups, page.background);
      const { signal, onProgress } = options;
      return await stitch(width, height, draw, {
        opaque: page.background !== null,
        chunks,
        tileSide,
        signal,
        onProgress,
      });
    } catch (error) {
      if (!(error instanceof CanvasError)) throw error;
    }
  }
  return null;
}

/** One tile on a canvas of its own. Checks that the canvas really keeps what is painted on it. */
function drawTile(tile: Tile, groups: FigurePage["groups"], background: string | null): Uint8ClampedArray {
  const canvas = document.createElement("canvas");
  canvas.width = tile.width;
  canvas.height = tile.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new CanvasError("No canvas.");
  context.fillStyle = "#010203";
  context.fillRect(tile.width - 1, tile.height - 1, 1, 1);
  const probe = context.getImageData(tile.width - 1, tile.height - 1, 1, 1).data;
  if (probe[2] !== 3 || probe[3] !== 255) throw new CanvasError("The canvas keeps nothing.");
  context.clearRect(0, 0, tile.width, tile.height);
  if (background) {
    context.fillStyle = background;
    context.fillRect(0, 0, tile.width, tile.height);
  }
  if ("textRendering" in context) context.textRendering = "geometricPrecision";
  context.translate(-tile.x, -tile.y);
  paintGroups(context, groups);
  return context.getImageData(0, 0, tile.width, tile.height).data;
}

/** Waits for the fonts of every letter of a page, five seconds at the most. False where they did not come. */
async function loadFonts(page: FigurePage): Promise<boolean> {
  const texts: Record<400 | 600, string> = { 400: "", 600: "" };
  for (const item of page.groups.flatMap((group) => group.items)) {
    if (item.kind === "words") texts[item.weight] += item.lines.join("");
  }
  const loads = ([400, 600] as const)
    .filter((weight) => texts[weight] !== "")
    .map((weight) => document.fonts.load(`${weight} 16px ${fontFamily}`, texts[weight]));
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), 5000));
  const loaded = await Promise.race([Promise.all(loads).catch(() => null), late]);
  return loaded?.every((faces) => faces.length > 0) ?? false;
}
