import { buildEvidence, hasNumbers } from "../../domain/evidence";
import { activeFilters, type Filters, noFilters } from "../../domain/filters";
import { type Network, networkOfBothReadings, type View } from "../../domain/network";
import type { CompiledDataset, Language } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { visibleNetwork } from "../../domain/visible";
import { refsOfScene } from "../../drawing/in-view";
import type { PartPicture } from "../../figure/frame/part-scene";
import { pathwayPicture } from "../../figure/frame/pathway-scene";
import { composeBest } from "../../figure/proposal/best-setting";
import type { Part } from "../../figure/proposal/proposals";
import { proposeNow } from "../../figure/proposal/propose";
import { numberedFromOne } from "../../figure/spec/numbering";
import { isColumn, journalSize, type PageSize, slideSize, squareSize } from "../../figure/spec/presets";
import type { FigureContext, FigurePage, FigureSpec } from "../../figure/spec/types";
import { filterWords } from "../../figure/words/filter-words";
import { composeScene } from "../../scene/compose/compose-scene";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Order } from "../../scene/layout/model/model";
import type { Scene } from "../../scene/types";
import { say } from "../../wording/say";
import { subjectsNamed } from "../../wording/subjects";
import { type Examples, examplesOf } from "../sources/examples";

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
  /** The whole review in each language, for decks. */
  readonly wholes: readonly Pick<GalleryFigure, "scene" | "network" | "spec">[];
  readonly context: FigureContext;
}

interface Wish {
  readonly name: string;
  readonly about: string;
  readonly language: Language;
  readonly view: View;
  readonly filters?: Partial<Filters>;
  readonly pathway?: string;
  /** The numbers of the references stand at the arrows. */
  readonly numbers?: boolean;
  readonly size: PageSize;
  readonly theme: FigureSpec["theme"];
  readonly formats: GalleryFigure["formats"];
}

const overview: View = { level: "overview", toggled: [] };
const molecules: View = { level: "molecules", toggled: [] };
const languages = { en: "English", zh: "Chinese" } as const;

interface Preset {
  readonly name: string;
  readonly about: string;
  readonly size: PageSize;
  readonly formats: GalleryFigure["formats"];
}

/** Every page that the composer offers, with nothing else chosen. */
const presets: readonly Preset[] = [
  {
    name: "slide",
    about: "Widescreen slide, 1920 × 1080",
    size: slideSize(1920),
    formats: ["png", "svg", "pdf", "pptx"],
  },
  {
    name: "journal-90mm",
    about: "One column of a journal, 300 dpi",
    size: journalSize(90, 300),
    formats: ["png", "pdf"],
  },
  { name: "journal-140mm", about: "One and a half columns, 300 dpi", size: journalSize(140, 300), formats: ["png"] },
  { name: "journal-190mm", about: "Two columns, 300 dpi", size: journalSize(190, 300), formats: ["png", "pdf"] },
  { name: "square", about: "Square, 1080 × 1080", size: squareSize(1080), formats: ["png"] },
];

const defaults: readonly Wish[] = presets.flatMap(({ name, about, size, formats }) =>
  (["en", "zh"] as const).map((language) => ({
    name: `overview-${name}-${language}`,
    about: `${about}, in ${languages[language]}`,
    language,
    view: overview,
    size,
    theme: "light" as const,
    formats: language === "en" ? formats : (["png"] as const),
  })),
);

/** Beside those of the whole dataset: examples of what else the composer makes. */
const others = ({ category, pathway, contested }: Examples["figures"]): readonly Wish[] => [
  {
    name: "overview-slide-dark-zh",
    about: "Widescreen slide on a dark ground, in Chinese",
    language: "zh",
    view: overview,
    size: slideSize(1920),
    theme: "dark",
    formats: ["png"],
  },
  {
    name: "molecules-slide-en",
    about: "Widescreen slide with the boxes open in the view, in English",
    language: "en",
    view: molecules,
    size: slideSize(1920),
    theme: "light",
    formats: ["png"],
  },
  {
    name: category.name,
    about: category.about,
    language: "en",
    view: overview,
    filters: { effects: [category.category] },
    size: slideSize(1920),
    theme: "light",
    formats: ["png"],
  },
  {
    name: "numbers-journal-190mm-en",
    about: "Two columns of a journal with the numbers of the references at the arrows, in English",
    language: "en",
    view: overview,
    numbers: true,
    size: journalSize(190, 300),
    theme: "light",
    formats: ["png"],
  },
  {
    name: pathway.name,
    about: "One pathway with its studies, one and a half columns of a journal, 300 dpi, print colours",
    language: "en",
    view: overview,
    pathway: pathway.pathway,
    size: journalSize(140, 300),
    theme: "print",
    formats: ["png", "svg"],
  },
  {
    name: contested.name,
    about: "One contested pathway as a square, in Chinese",
    language: "zh",
    view: overview,
    pathway: contested.pathway,
    size: squareSize(1080),
    theme: "light",
    formats: ["png"],
  },
];

const slides = defaults.filter(({ name }) => name.startsWith("overview-slide"));

/** Composes every figure of the gallery from the dataset of a first visit. */
export function composeGallery(dataset: CompiledDataset, order: Order, today: Date): Gallery {
  const context: FigureContext = { evidence: buildEvidence(dataset, "review"), today };
  const wishes = [...defaults, ...others(examplesOf(dataset.dataset.id).figures)];
  const figures = wishes.map((wish) => figureOf(wish, dataset, order, context));
  const wholes = slides.map((wish) => {
    const whole = sceneOf(wish, noFilters, dataset, order, context);
    return { ...whole, spec: specOf(wish, whole.scene, noFilters, context) };
  });
  return { context, figures, wholes };
}

/** The overview of another dataset on a slide, in each language. */
export function composeOverviews(dataset: CompiledDataset, order: Order, today: Date): readonly GalleryFigure[] {
  const context: FigureContext = { evidence: buildEvidence(dataset, "review"), today };
  const { id, title } = dataset.dataset;
  return slides.map((wish) => {
    const named = { name: `${id}-${wish.name}`, about: `${title.en}: ${wish.about}`, formats: ["png"] } as const;
    return figureOf({ ...wish, ...named }, dataset, order, context);
  });
}

function figureOf(wish: Wish, dataset: CompiledDataset, order: Order, context: FigureContext): GalleryFigure {
  const { name, about, language, view, formats } = wish;
  const { evidence } = context;
  const filters = { ...noFilters, ...wish.filters };
  const whole = wish.pathway
    ? pathwayPicture(evidence, filters, wish.pathway, language)
    : sceneOf(wish, filters, dataset, order, context);
  if (!whole) throw new RangeError(`The dataset has nothing of ${wish.pathway} to draw.`);
  const options = { language, order };
  const first = specOf(wish, whole.scene, filters, context);
  const composed = composeBest(whole, first, context);
  const compose = (picture: PartPicture, { minStudies }: Part) => {
    const spec = specOf(wish, picture.scene, { ...filters, minStudies }, context);
    return { spec, network: picture.network, ...composeBest(picture, spec, context) };
  };
  const hasGaps = activeFilters(filters).length > 0;
  const input = { whole: composed.page, evidence, filters, view, options, compose, hasGaps };
  const found = wish.pathway ? null : proposeNow(input).found;
  if (!found) return { name, about, formats, spec: first, network: whole.network, ...composed };
  const { minStudies } = found.part;
  const shown = minStudies > 1 ? `${about}: what ${minStudies} or more studies report` : `${about}, laid out again`;
  return { name, about: shown, formats, ...found.figure };
}

/** What the composer asks for as long as the reader chose nothing but the page. */
function specOf(
  { language, pathway, numbers = false, size, theme }: Wish,
  scene: Scene,
  filters: Filters,
  { evidence }: FigureContext,
): FigureSpec {
  const isBare = isColumn(size);
  const own = pathway && `${subjectsNamed(evidence, language, "title")} · ${nameOf(evidence, pathway, language)}`;
  const name = own ?? evidence.dataset.dataset.title[language];
  const studies = refsOfScene(scene).filter((ref) => evidence.studyByRef.has(ref)).length;
  const said = [say(language, "figure:studyCount", { count: studies }), filterWords(filters, evidence, language)];
  return {
    size,
    title: isBare ? "" : name,
    name,
    subtitle: isBare ? "" : said.filter((part) => part !== "").join(say(language, "figure:list.semicolon")),
    legend: true,
    citations: isBare ? false : "room",
    numbers,
    footer: isBare ? false : "room",
    theme,
    transparent: false,
    textScale: "auto",
    ...(hasNumbers(evidence) ? {} : { numbering: numberedFromOne(scene) }),
  };
}

function sceneOf(
  { view, language }: Wish,
  filters: Filters,
  dataset: CompiledDataset,
  order: Order,
  { evidence }: FigureContext,
): { scene: Scene; network: Network } {
  const layout = layoutNetwork(networkOfBothReadings(dataset, view), { language, order, seed: 1 });
  const network = visibleNetwork(evidence, filters, view);
  const options = { focus: null, background: "focus", moves: {}, evidence } as const;
  return { network, scene: composeScene(layout, network, options) };
}
