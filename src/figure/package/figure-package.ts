import { strToU8, type Zippable, zipSync } from "fflate";
import type { Filters } from "../../domain/filters";
import type { Network } from "../../domain/network";
import type { Language } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import { toBibtex } from "../../exchange/references/write/bibtex";
import { toRis } from "../../exchange/references/write/ris";
import type { Scene } from "../../scene/types";
import { dayOf, say } from "../../wording/say";
import { figureData } from "../data/figure-data";
import { speakerNotes } from "../data/notes";
import type { ReadFontFile } from "../fonts/faces";
import { figureToPdf, type PdfOptions } from "../pdf/figure-to-pdf";
import { figureToPptx } from "../pptx/figure-to-pptx";
import { sourceItem, toCsl } from "../references/csl";
import { referenceEntries } from "../references/entries";
import { formattedReferences } from "../references/formatted";
import type { FigureContext, FigurePage } from "../spec/types";
import { figureToSvg } from "../svg/page";
import { captionOf } from "../words/caption";
import { sourceWords } from "../words/source";

export interface PackageInput {
  /** Name of every file, without ending. */
  readonly name: string;
  readonly page: FigurePage;
  /** For the captions, which come in every language. */
  readonly titleIn: (language: Language) => string;
  /** Whether the numbers of the references stand in the picture. */
  readonly numbers?: boolean;
  /** What the page shows, cut to its content, and the network that it was composed from. */
  readonly scene: Scene;
  readonly network: Network;
  readonly filters: Filters;
  readonly context: FigureContext;
  /** Address that opens this view. */
  readonly permalink: string;
  readonly fonts: ReadFontFile;
  /** The PNG, which needs a browser. */
  readonly png: Uint8Array;
  readonly drawText?: PdfOptions["drawText"];
}

export interface FigurePackage {
  readonly zip: Uint8Array<ArrayBuffer>;
  /** Characters that the PDF holds as pictures, because its fonts lack them. */
  readonly missing: readonly string[];
}

/** Everything of a figure in one zip: pictures, slide, caption in every language, references, data, and a README. */
export async function figurePackage(input: PackageInput): Promise<FigurePackage> {
  const { name, page, scene, network, context, fonts } = input;
  const { evidence, today } = context;
  const { language } = scene;
  const pdf = await figureToPdf(page, { fonts, ...(input.drawText ? { drawText: input.drawText } : {}) });
  const entries = referenceEntries(page.refs, evidence, language, page.numbering);
  const csl = [...toCsl(entries), sourceItem(evidence, language)];
  const text = (words: string) => strToU8(words);
  const files: Zippable = {
    [`${name}.png`]: [input.png, { level: 0 }],
    [`${name}.svg`]: text(await figureToSvg(page, { text: "embedded", fonts })),
    [`${name}.pdf`]: pdf.pdf,
    [`${name}.pptx`]: [
      figureToPptx(page, { notes: speakerNotes(scene, network, evidence, page.title, page.numbering), created: today }),
      { level: 0 },
    ],
    ...Object.fromEntries(languages.map((each) => [`caption.${each}.txt`, text(captionIn(each, input))])),
    "references.bib": text(toBibtex(csl)),
    "references.ris": text(toRis(csl)),
    "references.csl.json": text(`${JSON.stringify(csl, null, 2)}\n`),
    "references.txt": text(
      `${[...formattedReferences(entries, language), sourceWords(evidence, language)].join("\n")}\n`,
    ),
    "data.csv": text(figureData(scene, network, evidence, page.numbering)),
    "README.txt": text(readme(input)),
  };
  return { zip: new Uint8Array(zipSync(files, { level: 6, mtime: today })), missing: pdf.missing };
}

function captionIn(language: Language, input: PackageInput): string {
  const { scene, filters, context, titleIn, page, numbers = false } = input;
  const spec = { numbers, numbering: page.numbering };
  return `${captionOf({ scene: { ...scene, language }, ...context, filters, title: titleIn(language), spec })}\n`;
}

function readme({ name, page, scene, context, permalink }: PackageInput): string {
  const { language } = scene;
  const { dataset } = context.evidence.dataset;
  return say(language, "figure:readme", {
    captions: languages.map((each) => `caption.${each}.txt`).join(", "),
    title: page.title,
    name,
    permalink,
    dataset: dataset.title[language],
    version: dataset.version,
    date: dataset.date,
    licence: dataset.licence,
    today: dayOf(context.today),
  });
}
