import type { Language } from "../../../domain/records";
import type { PageChoice } from "../../../evidence-ui/figure-page/page-choice";
import { firstPageChoice } from "../../../evidence-ui/figure-page/page-choice";
import type { Format } from "../../../figure/exporters";
import type { Numbering } from "../../../figure/spec/numbering";
import { isColumn, type PageSize } from "../../../figure/spec/presets";
import type { FigurePage, FigureSpec } from "../../../figure/spec/types";

/** One slide, the picture and what explains it on a slide each, or a presentation of many. */
export const slideWays = ["slide", "two", "deck"] as const;

export const contents = ["visible", "whole", "repeated", "focus", "pathway"] as const;
export type Content = (typeof contents)[number];

export const grounds = ["white", "transparent", "dark"] as const;
export type Ground = (typeof grounds)[number];

/** Everything that the reader asks of a figure. Null: what the app proposes. */
export interface Draft extends Pick<FigureSpec, "legend" | "textScale"> {
  readonly format: Format;
  /** How an SVG file holds its words. */
  readonly svgText: "embedded" | "outlines";
  readonly slides: (typeof slideWays)[number];
  readonly page: PageChoice;
  /** Null: as much as can be read on the page. */
  readonly content: Content | null;
  /** Independent studies that a node must rest on where the figure shows what several report. */
  readonly minStudies: number;
  /** There, all boxes are closed. */
  readonly closed: boolean;
  readonly pathway: string | null;
  /** Of the words in the figure; null follows the interface. */
  readonly language: Language | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  /** The list of references in the figure; null: where it has room on a page that stands alone. */
  readonly citations: boolean | null;
  /** Numbers of the references at the arrows. */
  readonly numbers: boolean;
  readonly numbering: Numbering["kind"];
  readonly footer: boolean | null;
  readonly ground: Ground;
}

export const firstDraft: Draft = {
  format: "png",
  svgText: "embedded",
  slides: "slide",
  page: firstPageChoice,
  content: null,
  minStudies: 2,
  closed: false,
  pathway: null,
  language: null,
  title: null,
  subtitle: null,
  legend: true,
  citations: null,
  numbers: false,
  numbering: "review",
  footer: null,
  textScale: "auto",
  ground: "white",
};

/** A deck is of the whole view, on widescreen slides, whatever was chosen for single figures. */
export function isDeck({ format, slides }: Pick<Draft, "format" | "slides">): boolean {
  return format === "pptx" && slides === "deck";
}

/** The picture has a slide for itself; legend, references and source are on the next. */
export function isOnTwoSlides({ format, slides }: Pick<Draft, "format" | "slides">): boolean {
  return format === "pptx" && slides === "two";
}

/** The page of the figure that a draft asks for. */
export function pageOf(draft: Draft): PageChoice {
  return isDeck(draft) ? firstPageChoice : draft.page;
}

/**
 * Words around the picture as far as the reader did not decide: a journal's figure is bare, for title and references
 * belong to its caption; elsewhere citations and the line of the source stand where they have room.
 */
export function furnitureOf(draft: Draft, size: PageSize): Pick<FigureSpec, "legend" | "citations" | "footer"> {
  const { legend, citations, footer } = draft;
  if (isOnTwoSlides(draft)) return { legend: false, citations: false, footer: false };
  const proposed = isColumn(size) ? false : "room";
  return { legend, citations: citations ?? proposed, footer: footer ?? proposed };
}

/** Whether a part stands in the figure: as the reader decided, else as it was composed. */
export function showsPart(part: "citations" | "footer", draft: Draft, page: Pick<FigurePage, "parts"> | null): boolean {
  return draft[part] ?? page?.parts.includes(part) ?? false;
}

/** Takes a part of a draft over. */
export type ChangeDraft = (next: Partial<Draft>) => void;
