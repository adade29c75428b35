import { buildEvidence } from "../../domain/evidence";
import { type Filters, noFilters } from "../../domain/filters";
import { type Network, networkOfBothReadings, type View, visibleNetwork } from "../../domain/network";
import type { CompiledDataset, Language } from "../../domain/records";
import { composeFigure } from "../../figure/frame/compose";
import { filteredPicture } from "../../figure/frame/part-scene";
import { pathwayPicture } from "../../figure/frame/pathway-scene";
import { journalSize, type PageSize, slideSize, squareSize } from "../../figure/frame/presets";
import type { FigureContext, FigurePage, FigureSpec } from "../../figure/frame/types";
import { say } from "../../figure/words/say";
import { composeScene } from "../../scene/compose/compose-scene";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Order } from "../../scene/layout/model/model";
import type { Scene } from "../../scene/types";

/** One figure of the gallery: its page, what it was composed from, and the formats it is shown in. */
export interface GalleryFigure {
  readonly name: string;
  readonly about: string;
  readonly spec: FigureSpec;
  readonly page: FigurePage;
  readonly scene: Scene;
  readonly network: Network;
  readonly formats: readonly ("png" | "svg" | "pdf" | "pptx")[];
}

export interface Gallery {
  readonly figures: readonly GalleryFigure[];
  readonly context: FigureContext;
}

interface Wish {
  readonly name: string;
  readonly about: string;
  readonly language: Language;
  readonly view: View;
  readonly filters?: Partial<Filters>;
  readonly pathway?: string;
  /** What the filters leave is laid out for itself, not where it stands in the whole. */
  readonly together?: boolean;
  readonly size: PageSize;
  readonly theme: FigureSpec["theme"];
  readonly formats: GalleryFigure["formats"];
}

const overview: View = { level: "overview", toggled: [] };
const molecules: View = { level: "molecules", toggled: [] };

const wishes: readonly Wish[] = [
  {
    name: "overview-slide-en",
    about: "The whole review as a widescreen slide, in English: picture, slide with native shapes, PDF and SVG.",
    language: "en",
    view: overview,
    size: slideSize(1920),
    theme: "light",
    formats: ["png", "svg", "pdf", "pptx"],
  },
  {
    name: "overview-slide-zh-dark",
    about: "The same in Chinese on a dark ground.",
    language: "zh",
    view: overview,
    size: slideSize(1920),
    theme: "dark",
    formats: ["png", "pdf", "pptx"],
  },
  {
    name: "molecules-journal-190mm",
    about: "All boxes open, at the width of a journal page, 300 dpi, print colours.",
    language: "en",
    view: molecules,
    size: journalSize(190, 300),
    theme: "print",
    formats: ["png", "pdf"],
  },
  {
    name: "osteoclast-slide-en",
    about: "Filtered to the effect on osteoclasts, moved together so that all words have 12 points.",
    language: "en",
    view: overview,
    together: true,
    filters: { effects: ["osteoclast"] },
    size: slideSize(1920),
    theme: "light",
    formats: ["png"],
  },
  {
    name: "nf-kb-journal-140mm",
    about: "One pathway, laid out for itself, at the width of a column and a half of a journal, 600 dpi.",
    language: "en",
    view: overview,
    pathway: "NF-KB",
    size: journalSize(140, 600),
    theme: "print",
    formats: ["png", "svg"],
  },
  {
    name: "pi3k-square-zh",
    about: "One contested pathway as a square, in Chinese.",
    language: "zh",
    view: overview,
    pathway: "PI3K-AKT-MTOR",
    size: squareSize(1600),
    theme: "light",
    formats: ["png"],
  },
];

/** Composes every figure of the gallery from the shipped dataset. */
export function composeGallery(dataset: CompiledDataset, order: Order, today: Date): Gallery {
  const context: FigureContext = { evidence: buildEvidence(dataset, "review"), today };
  return { context, figures: wishes.map((wish) => figureOf(wish, dataset, order, context)) };
}

function figureOf(wish: Wish, dataset: CompiledDataset, order: Order, context: FigureContext): GalleryFigure {
  const { name, about, language, size, theme, formats } = wish;
  const filters = { ...noFilters, ...wish.filters };
  const source = wish.pathway
    ? pathwayPicture(context.evidence, filters, wish.pathway, language)
    : sceneOf(wish, filters, dataset, order, context);
  if (!source) throw new RangeError(`The dataset has nothing of ${wish.pathway} to draw.`);
  const isPrint = size.medium === "print";
  const spec: FigureSpec = {
    size,
    content: { kind: "visible" },
    title: isPrint ? "" : dataset.dataset.title[language],
    subtitle: "",
    legend: true,
    citations: !isPrint,
    footer: !isPrint,
    theme,
    transparent: false,
    textScale: "auto",
  };
  return { name, about, formats, spec, ...source, page: composeFigure(source.scene, spec, context) };
}

function sceneOf(
  { view, language, together }: Wish,
  filters: Filters,
  dataset: CompiledDataset,
  order: Order,
  { evidence }: FigureContext,
): { scene: Scene; network: Network } {
  if (together) return filteredPicture(evidence, filters, view, { language, order });
  const layout = layoutNetwork(networkOfBothReadings(dataset, view), { language, order, seed: 1 });
  const network = visibleNetwork(evidence, filters, view);
  const captionOf = (id: string) => say(language, `scene:${id}`);
  const options = { focus: null, background: "focus", moves: {}, evidence, captionOf } as const;
  return { network, scene: composeScene(layout, network, options) };
}
