import { buildEvidence } from "../../domain/evidence";
import { noFilters } from "../../domain/filters";
import type { View } from "../../domain/network";
import type { CompiledDataset } from "../../domain/records";
import { journalSize, type PageSize, slideSize, squareSize } from "../../figure/spec/presets";
import type { FigureContext } from "../../figure/spec/types";
import type { Order } from "../../scene/layout/model/model";
import { type Examples, examplesOf } from "../sources/examples";
import { figureOf, type GalleryFigure, sceneOf, specOf, type Wish } from "./wish";

export interface Gallery {
  readonly figures: readonly GalleryFigure[];
  /** The whole review in each language, for decks. */
  readonly wholes: readonly Pick<GalleryFigure, "scene" | "network" | "spec">[];
  readonly context: FigureContext;
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
export const presets: readonly Preset[] = [
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
