import type { ReadFontFile } from "../../figure/fonts/faces";
import { figureToSvg } from "../../figure/svg/page";
import type { GalleryFigure } from "./wish";

/** Ends of elements that another one follows; not inside of words, where a line break would be a space. */
const elements = />\s*(?=<\/?(?:svg|g|path|rect|circle|text|title|desc)\b)/g;

/** Each figure of a gallery as SVG for the reader's own fonts, by the name of its file; an element on a line, so that a change shows as one. */
export async function picturesOf(
  figures: readonly GalleryFigure[],
  fonts: ReadFontFile,
): Promise<ReadonlyMap<string, string>> {
  const made = await Promise.all(
    figures.map(async ({ name, page }) => {
      const svg = await figureToSvg(page, { text: "system", fonts });
      return [`${name}.svg`, `${svg.trim().replaceAll(elements, ">\n")}\n`] as const;
    }),
  );
  return new Map(made);
}
