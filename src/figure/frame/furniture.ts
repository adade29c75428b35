import type { Language } from "../../domain/records";
import { palettes } from "../../encoding";
import { measureText } from "../../scene/text/measure";
import type { Scene } from "../../scene/types";
import type { DrawingGroup, Words } from "../drawing/types";
import { halfCapital } from "../drawing/words";
import { dayOf, say } from "../words/say";
import { shortCitations } from "../words/short-citation";
import { type Block, emptyBlock, flow } from "./flow";
import { legendPieces } from "./legend";
import type { TypeScale } from "./type-scale";
import type { FigureContext, FigureSpec } from "./types";
import { fitText, wrapPieces, wrapText } from "./wrap";

/** What all parts around the picture are made from. */
export interface FurnitureInput {
  readonly scene: Scene;
  readonly refs: readonly number[];
  readonly spec: FigureSpec;
  readonly context: FigureContext;
  readonly type: TypeScale;
}

/** Title, in at most two lines, and whether words had to go. */
export function titleBlock({ spec, type }: FurnitureInput, width: number): Block & { readonly shortened: boolean } {
  if (spec.title.trim() === "") return { ...emptyBlock, shortened: false };
  const box = { width, maxLines: 2, fontSize: type.title, minSize: type.titleFloor, weight: 600 } as const;
  const { lines, fontSize, shortened } = fitText(spec.title, box, measureText);
  const look = { fontSize, weight: 600, fill: palettes[spec.theme].text } as const;
  return { ...textBlock("title", "title", spec.title, lines, width, look), shortened };
}

export function subtitleBlock({ spec, type }: FurnitureInput, width: number): Block {
  if (spec.subtitle.trim() === "") return emptyBlock;
  const box = { width, maxLines: 2, fontSize: type.subtitle, minSize: type.small, weight: 400 } as const;
  const { lines, fontSize } = fitText(spec.subtitle, box, measureText);
  const look = { fontSize, weight: 400, fill: palettes[spec.theme].textMuted } as const;
  return textBlock("title", "subtitle", spec.subtitle, lines, width, look);
}

export interface LegendSetting {
  readonly stacked: boolean;
  readonly headed: boolean;
}

export function legendBlock({ scene, spec, type }: FurnitureInput, width: number, setting: LegendSetting): Block {
  const { language } = scene;
  const pieces = legendPieces(scene, { language, theme: spec.theme, fontSize: type.small, width, ...setting });
  return flow(pieces, width, 0);
}

/** Numbered short citations of exactly the references in the picture, as one paragraph under its heading. */
export function citationsBlock({ scene, refs, spec, context, type }: FurnitureInput, width: number): Block {
  if (refs.length === 0) return emptyBlock;
  const { language } = scene;
  const separator = say(language, "figure:citations.separator");
  const cited = shortCitations(refs, context.evidence, language);
  // Whole, for programs that break the lines anew: a number stays with its author.
  const whole = cited.map((citation) => citation.replace(/ /g, "\u00a0")).join(separator);
  const text = say(language, "figure:citations.all", { list: whole });
  // A break falls between citations, not inside one.
  const begin = say(language, "figure:citations.all", { list: "" });
  const pieces = cited.map((citation, i) => (i < cited.length - 1 ? citation + separator : citation));
  const lines = wrapPieces([begin, ...pieces], paragraphWidth(width, language), type.small, measureText);
  const look = { fontSize: type.small, weight: 400, fill: palettes[spec.theme].textMuted } as const;
  return textBlock("citations", "references", text, lines, width, look);
}

/**
 * Where a paragraph is broken: presentation programs put a little space between Chinese and Latin letters, and the
 * words must still fit when they break the lines anew.
 */
function paragraphWidth(width: number, language: Language): number {
  return language === "zh" ? width * 0.93 : width;
}

/** Dataset, its version and date, and the day of the drawing. */
export function footerBlock({ scene, spec, context, type }: FurnitureInput, width: number): Block {
  const { dataset } = context.evidence.dataset;
  const { language } = scene;
  const values = { title: dataset.title[language], version: dataset.version, date: dataset.date };
  const text = say(language, "figure:footer", { ...values, today: dayOf(context.today) });
  const lines = wrapText(text, paragraphWidth(width, language), type.small, 400, measureText);
  const look = { fontSize: type.small, weight: 400, fill: palettes[spec.theme].textMuted } as const;
  return textBlock("footer", "dataset", text, lines, width, look);
}

function textBlock(
  kind: DrawingGroup["kind"],
  id: string,
  name: string,
  lines: readonly string[],
  width: number,
  { fontSize, weight, fill }: Pick<Words, "fontSize" | "weight" | "fill">,
): Block {
  const lineHeight = fontSize * 1.28;
  const words: Words = {
    kind: "words",
    role: "text",
    lines,
    x: 0,
    y: lineHeight / 2 + fontSize * halfCapital,
    fontSize,
    lineHeight,
    weight,
    align: "start",
    fill,
    wrappedAt: width,
  };
  const group: DrawingGroup = { kind, shape: null, id, name, parent: null, opacity: 1, arrow: null, items: [words] };
  return { width, height: lines.length * lineHeight, groups: [group] };
}
