import { exporters, type Format } from "../../../figure/exporters";
import type { PngFigure } from "../../../figure/png/figure-to-png";
import { isDeck, isOnTwoSlides } from "../draft/draft";
import type { JobHooks, Make, MakeRequest, Note } from "./types";
import { titleIn } from "./words";

/** The whole name of a file. */
export function fileNameOf({ name, draft }: Pick<MakeRequest, "name" | "draft">, format: Format): string {
  if (isDeck({ format, slides: draft.slides })) return `${name}_deck.pptx`;
  if (isOnTwoSlides({ format, slides: draft.slides })) return `${name}_two-slides.pptx`;
  return `${name}.${exporters[format].extension}`;
}

/** One file of each format. What makes it is loaded when it is asked for. */
export const makeFile: Readonly<Record<Format, Make>> = {
  png: async (request, hooks) => {
    const drawn = await drawPng(request, hooks);
    const { png, width, height } = drawn;
    return {
      blob: new Blob([png], { type: exporters.png.type }),
      name: fileNameOf(request, "png"),
      pixels: { width, height },
      notes: notesOfPng(drawn),
    };
  },
  svg: async (request) => {
    const { figure, draft } = request;
    const [{ figureToSvg }, fonts] = await Promise.all([import("../../../figure/svg/page"), readFonts()]);
    const live: string[] = [];
    const svg = await figureToSvg(figure.page, { text: draft.svgText, fonts, onLiveText: (words) => live.push(words) });
    return {
      blob: new Blob([svg], { type: exporters.svg.type }),
      name: fileNameOf(request, "svg"),
      pixels: null,
      notes: live.length > 0 ? [{ kind: "liveText", words: live.join("; ") }] : [],
    };
  },
  pdf: async (request) => {
    const { figure } = request;
    const [{ figureToPdf }, { textPicture }, fonts] = await Promise.all([
      import("../../../figure/pdf/figure-to-pdf"),
      import("../../../figure/png/text-picture"),
      readFonts(),
    ]);
    const { pdf, missing } = await figureToPdf(figure.page, { fonts, drawText: textPicture });
    const notes = notesOfLetters(missing);
    return {
      blob: new Blob([pdf], { type: exporters.pdf.type }),
      name: fileNameOf(request, "pdf"),
      pixels: null,
      notes,
    };
  },
  pptx: async (request) => {
    const bytes = isDeck({ format: "pptx", slides: request.draft.slides })
      ? await drawDeck(request)
      : await drawSlide(request);
    return {
      blob: new Blob([bytes], { type: exporters.pptx.type }),
      name: fileNameOf(request, "pptx"),
      pixels: null,
      notes: [],
    };
  },
  package: async (request, hooks) => {
    const { figure, name, recipe } = request;
    const [{ figurePackage }, { textPicture }, fonts, drawn] = await Promise.all([
      import("../../../figure/package/figure-package"),
      import("../../../figure/png/text-picture"),
      readFonts(),
      drawPng(request, hooks),
    ]);
    const { zip, missing } = await figurePackage({
      name,
      page: figure.page,
      numbers: figure.spec.numbers ?? false,
      titleIn: (language) => titleIn(figure, language),
      scene: figure.shown,
      network: figure.source.network,
      filters: figure.filters,
      context: figure.context,
      permalink: recipe.permalink ?? "",
      fonts,
      png: drawn.png,
      drawText: textPicture,
    });
    const notes = [...notesOfPng(drawn), ...notesOfLetters(missing)];
    return {
      blob: new Blob([zip], { type: exporters.package.type }),
      name: fileNameOf(request, "package"),
      pixels: null,
      notes,
    };
  },
};

/** The PNG of a figure, with its recipe inside. */
export async function drawPng({ figure, recipe }: MakeRequest, hooks: JobHooks): Promise<PngFigure> {
  const { figureToPng } = await import("../../../figure/png/figure-to-png");
  return figureToPng(figure.page, { recipe, ...hooks });
}

async function drawSlide({ figure, draft }: MakeRequest): Promise<Uint8Array<ArrayBuffer>> {
  const [{ figureToPptx }, { speakerNotes }] = await Promise.all([
    import("../../../figure/pptx/figure-to-pptx"),
    import("../../../figure/data/notes"),
  ]);
  const { page, spec, shown, source, context } = figure;
  const notes = speakerNotes(shown, source.network, context.evidence, page.title, page.numbering);
  if (draft.slides !== "two") return figureToPptx(page, { notes, created: context.today });
  const { explanationPage } = await import("../../../figure/deck/explanation");
  return figureToPptx(page, { notes, more: [explanationPage(shown, spec, context)], created: context.today });
}

async function drawDeck({ figure }: MakeRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { figureDeck } = await import("../../../figure/deck/deck");
  const { shown, source, filters, spec, context } = figure;
  return figureDeck({ scene: shown, network: source.network, filters, spec, context });
}

async function readFonts() {
  const { fetchFontFiles } = await import("../../../figure/fonts/faces");
  return fetchFontFiles(document.baseURI);
}

function notesOfPng({ steppedDownFrom, fontsMissing }: PngFigure): Note[] {
  return [
    ...(steppedDownFrom === null ? [] : [{ kind: "smaller" } as const]),
    ...(fontsMissing ? [{ kind: "fontsMissing" } as const] : []),
  ];
}

function notesOfLetters(missing: readonly string[]): Note[] {
  return missing.length > 0 ? [{ kind: "lettersMissing", letters: missing.join(" ") }] : [];
}
