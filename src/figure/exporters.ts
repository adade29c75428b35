import type { ReadFontFile } from "./fonts/faces";
import type { FigurePage } from "./spec/types";

interface WhatToWrite {
  readonly page: FigurePage;
  /** All that the page is one of, for formats that hold several. */
  readonly pages: readonly FigurePage[];
  readonly fonts: ReadFontFile;
}

/** A format in which figures are saved. */
interface Exporter {
  readonly extension: string;
  readonly type: string;
  /** Writes pages that are nothing more than pages, such as those of a chart; null for a format of many files. */
  readonly write: ((what: WhatToWrite) => Promise<BlobPart>) | null;
}

/**
 * All formats, in the order in which they are offered. What writes one is loaded when it is asked for. One more is a row:
 * charts offer it by its `write`; the compiler asks how the composer makes it.
 */
export const exporters = {
  png: {
    extension: "png",
    type: "image/png",
    write: async ({ page }) => (await (await import("./png/figure-to-png")).figureToPng(page)).png,
  },
  svg: {
    extension: "svg",
    type: "image/svg+xml",
    write: async ({ page, fonts }) => (await import("./svg/page")).figureToSvg(page, { text: "embedded", fonts }),
  },
  pdf: {
    extension: "pdf",
    type: "application/pdf",
    write: async ({ page, fonts }) => {
      const [{ figureToPdf }, { textPicture }] = await Promise.all([
        import("./pdf/figure-to-pdf"),
        import("./png/text-picture"),
      ]);
      return (await figureToPdf(page, { fonts, drawText: textPicture })).pdf;
    },
  },
  pptx: {
    extension: "pptx",
    type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    write: async ({ page, pages }) => {
      const { figureToPptx } = await import("./pptx/figure-to-pptx");
      const notes = [page.title, ...page.description.split("\n")];
      const [first = page, ...more] = pages;
      return figureToPptx(first, { notes, more, created: new Date() });
    },
  },
  package: { extension: "zip", type: "application/zip", write: null },
} as const satisfies Readonly<Record<string, Exporter>>;

export type Format = keyof typeof exporters;

/** The app as one file has neither the fonts that a PDF embeds nor what writes one. */
const isOneFile = import.meta.env?.MODE === "single";
const withPdf: readonly Format[] = ["pdf", "package"];

/** All that are offered. */
export const formats = (Object.keys(exporters) as readonly Format[]).filter(
  (format) => !(isOneFile && withPdf.includes(format)),
);

/** Formats of one page. */
export type PageFormat = { [F in Format]: (typeof exporters)[F]["write"] extends null ? never : F }[Format];

export const pageFormats = formats.filter((format): format is PageFormat => exporters[format].write !== null);
