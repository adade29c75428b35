import type { Language } from "../../domain/records";
import type { Numbering } from "../../figure/citations/numbering";
import type { FigureSpec } from "../../figure/frame/types";
import type { PageChoice } from "./page-choice";
import { firstPageChoice } from "./page-choice";

export const formats = ["png", "svg", "pdf", "pptx", "package"] as const;
export type Format = (typeof formats)[number];

export const contents = ["visible", "whole", "repeated", "focus", "pathway"] as const;
export type Content = (typeof contents)[number];

export const grounds = ["white", "transparent", "dark"] as const;
export type Ground = (typeof grounds)[number];

/** Everything that the reader asks of a figure. Null: what the app proposes. */
export interface Draft extends Pick<FigureSpec, "legend" | "footer" | "textScale"> {
  readonly format: Format;
  /** How an SVG file holds its words. */
  readonly svgText: "embedded" | "outlines";
  readonly slides: "slide" | "deck";
  readonly page: PageChoice;
  readonly content: Content;
  /** Independent studies that a node must rest on where the figure shows what several report. */
  readonly minStudies: number;
  readonly pathway: string | null;
  /** Of the words in the figure; null follows the interface. */
  readonly language: Language | null;
  readonly title: string | null;
  readonly subtitle: string | null;
  /** The list of references in the figure; null: where the page is one on which such a list is expected. */
  readonly citations: boolean | null;
  /** Numbers of the references at the arrows. */
  readonly numbers: boolean;
  readonly numbering: Numbering["kind"];
  readonly ground: Ground;
}

export const firstDraft: Draft = {
  format: "png",
  svgText: "embedded",
  slides: "slide",
  page: firstPageChoice,
  content: "visible",
  minStudies: 2,
  pathway: null,
  language: null,
  title: null,
  subtitle: null,
  legend: true,
  citations: null,
  numbers: false,
  numbering: "review",
  footer: true,
  textScale: "auto",
  ground: "white",
};

/** A deck is of the whole view, on widescreen slides, whatever was chosen for single figures. */
export function isDeck({ format, slides }: Pick<Draft, "format" | "slides">): boolean {
  return format === "pptx" && slides === "deck";
}

/** A journal has a list of references of its own, and the caption names those of the figure; a slide stands alone. */
export function showsCitations(draft: Draft): boolean {
  return draft.citations ?? pageOf(draft).kind !== "journal";
}

/** The page of the figure that a draft asks for. */
export function pageOf(draft: Draft): PageChoice {
  return isDeck(draft) ? firstPageChoice : draft.page;
}

/** Takes a part of a draft over. */
export type ChangeDraft = (next: Partial<Draft>) => void;
