import { exporters, type PageFormat } from "../exporters";
import { fetchFontFiles } from "../fonts/faces";
import type { FigurePage } from "../spec/types";

/**
 * A chart's page as a file, with the fonts of the page in it; a format of slides has all of its `pages`. Needs a browser.
 *
 * @throws where the browser draws no canvas (PNG), or the fonts are out of reach (SVG, PDF).
 */
export async function chartFile(
  page: FigurePage,
  format: PageFormat,
  pages: readonly FigurePage[] = [page],
): Promise<Blob> {
  const { write, type } = exporters[format];
  return new Blob([await write({ page, pages, fonts: fetchFontFiles(document.baseURI) })], { type });
}
