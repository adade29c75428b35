import { fetchFontFiles } from "../fonts/faces";
import type { FigurePage } from "../spec/types";

export const chartFormats = ["png", "svg", "pdf", "pptx"] as const;
export type ChartFormat = (typeof chartFormats)[number];

const types: Readonly<Record<ChartFormat, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  pdf: "application/pdf",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

/**
 * A chart's page as a file, with the fonts of the page in it; a presentation has all of its `pages`, a slide each. The writers load when they are asked for. Needs a browser.
 *
 * @throws where the browser draws no canvas (PNG), or the fonts are out of reach (SVG, PDF).
 */
export async function chartFile(
  page: FigurePage,
  format: ChartFormat,
  pages: readonly FigurePage[] = [page],
): Promise<Blob> {
  const fonts = fetchFontFiles(document.baseURI);
  const type = types[format];
  switch (format) {
    case "svg": {
      const { figureToSvg } = await import("../svg/page");
      return new Blob([await figureToSvg(page, { text: "embedded", fonts })], { type });
    }
    case "png": {
      const { figureToPng } = await import("../png/figure-to-png");
      return new Blob([(await figureToPng(page)).png], { type });
    }
    case "pdf": {
      const [{ figureToPdf }, { textPicture }] = await Promise.all([
        import("../pdf/figure-to-pdf"),
        import("../png/text-picture"),
      ]);
      return new Blob([(await figureToPdf(page, { fonts, drawText: textPicture })).pdf], { type });
    }
    case "pptx": {
      const { figureToPptx } = await import("../pptx/figure-to-pptx");
      const notes = [page.title, ...page.description.split("\n")];
      const [first = page, ...more] = pages;
      return new Blob([figureToPptx(first, { notes, more, created: new Date() })], { type });
    }
  }
}
