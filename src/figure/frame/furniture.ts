import type { Language } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";
import type { DrawingGroup, Words } from "../../drawing/types";
import { halfCapital } from "../../drawing/words";
import { palettes } from "../../encoding";
import { measureText } from "../../scene/text/measure";
import type { Scene } from "../../scene/types";
import { citationsParagraph } from "../citations/paragraph";
import { asInReview, bracketed, numbersOf } from "../spec/numbering";
import type { FigureContext, FigureSpec } from "../spec/types";
import { type Block, emptyBlock, flow, moveBlock } from "../text/flow";
import type { Kept } from "../text/kept";
import { fitText, wrapPieces, wrapText } from "../text/wrap";
import { footerWords } from "../words/source";
import { legendPieces } from "./legend";
import type { TypeScale } from "./type-scale";

/** What all parts around the picture are made from. */
export interface FurnitureInput {
  readonly scene: Scene;
  readonly refs: readonly number[];
  readonly spec: FigureSpec;
  readonly context: FigureContext;
  readonly type: TypeScale;
  /** Blocks that were made for the page, by part, size of letters and width. */
  readonly blocks: Kept<Block>;
  readonly heads: Kept<Head>;
  /** Ids of arrows at which the numbers of their references have no room. */
  readonly without?: readonly string[];
  /** Ids of arrows that share numbers with arrows of other references. */
  readonly shared?: readonly string[];
}

export interface Head extends Block {
  /** Words of the title had to go. */
  readonly shortened: boolean;
}

interface HeadParts {
  readonly title: boolean;
  readonly subtitle: boolean;
}

/**
 * Title and subtitle: on one line, the subtitle at its end, where both fit in full; else one above the other, each in
 * at most two lines.
 */
export function headBlock(input: FurnitureInput, width: number, parts: HeadParts): Head {
  return input.heads(`${width} ${parts.title} ${parts.subtitle}`, () => newHead(input, width, parts));
}

function newHead(input: FurnitureInput, width: number, parts: HeadParts): Head {
  const { spec, type } = input;
  const title = parts.title ? spec.title.trim() : "";
  const subtitle = parts.subtitle ? spec.subtitle.trim() : "";
  const { text, textMuted } = palettes[spec.theme];
  const small = { fontSize: type.subtitle, weight: 400, fill: textMuted } as const;
  const large = { fontSize: type.title, weight: 600, fill: text } as const;
  const beside = measureText(subtitle, small.fontSize, 400);
  const left = width - beside - type.title;
  if (title !== "" && subtitle !== "" && measureText(title, type.title, 600) <= left) {
    const main = textBlock("title", "title", spec.title, [title], left, large);
    return { ...main, width, shortened: false, groups: [...main.groups, endOfLine(subtitle, width, input)] };
  }
  const box = { maxLines: 2, width } as const;
  const fit = fitText(title, { ...box, fontSize: type.title, minSize: type.titleFloor, weight: 600 }, measureText);
  const main =
    title === ""
      ? emptyBlock
      : textBlock("title", "title", spec.title, fit.lines, width, { ...large, fontSize: fit.fontSize });
  const least = type.smallPrint[0] ?? type.small;
  const under = fitText(subtitle, { ...box, fontSize: type.subtitle, minSize: least, weight: 400 }, measureText);
  const below =
    subtitle === ""
      ? emptyBlock
      : textBlock("title", "subtitle", spec.subtitle, under.lines, width, { ...small, fontSize: under.fontSize });
  return {
    width,
    height: main.height + below.height,
    shortened: title !== "" && fit.shortened,
    groups: [...main.groups, ...moveBlock(below, 0, main.height)],
  };
}

/** The subtitle at the right end of the title's line, on the same baseline. */
function endOfLine(subtitle: string, width: number, { spec, type }: FurnitureInput): DrawingGroup {
  const words: Words = {
    kind: "words",
    role: "text",
    lines: [subtitle],
    x: width,
    y: (type.title * lineSpacing) / 2 + type.title * halfCapital,
    fontSize: type.subtitle,
    lineHeight: type.subtitle * lineSpacing,
    weight: 400,
    align: "end",
    fill: palettes[spec.theme].textMuted,
  };
  const whole = { kind: "title", shape: null, id: "subtitle", name: spec.subtitle, parent: null } as const;
  return { ...whole, opacity: 1, arrow: null, items: [words] };
}

export interface LegendSetting {
  readonly stacked: boolean;
  readonly headed: boolean;
}

export function legendBlock(input: FurnitureInput, width: number, setting: LegendSetting): Block {
  const key = `legend ${input.type.small} ${width} ${setting.stacked} ${setting.headed}`;
  return input.blocks(key, () => newLegend(input, width, setting));
}

function newLegend({ scene, refs, spec, type }: FurnitureInput, width: number, setting: LegendSetting): Block {
  const { language } = scene;
  const [first] = spec.numbers ? numbersOf(spec.numbering ?? asInReview, refs) : [];
  const number = first === undefined ? null : bracketed([first]);
  const look = { language, theme: spec.theme, fontSize: type.small, width, number } as const;
  const pieces = legendPieces(scene, { ...look, ...setting });
  return flow(pieces, width, 0);
}

/** The references in the picture as one paragraph under its heading: a break falls between citations, not inside one. */
export function citationsBlock(input: FurnitureInput, width: number): Block {
  const key = `citations ${input.type.small} ${width} ${[...(input.without ?? []), "", ...(input.shared ?? [])].join(" ")}`;
  return input.blocks(key, () => newCitations(input, width));
}

function newCitations(input: FurnitureInput, width: number): Block {
  const { scene, refs, spec, type } = input;
  if (refs.length === 0) return emptyBlock;
  const { whole, pieces } = citationsParagraph(input);
  const lines = wrapPieces(pieces, paragraphWidth(width, scene.language), type.small, measureText);
  const look = { fontSize: type.small, weight: 400, fill: palettes[spec.theme].textMuted } as const;
  return textBlock("citations", "references", whole, lines, width, look);
}

/**
 * Where a paragraph is broken: presentation programs put a little space between Chinese and Latin letters, and the
 * words must still fit when they break the lines again.
 */
function paragraphWidth(width: number, language: Language): number {
  return languageTable[language].script === "Han" ? width * 0.93 : width;
}

/** The source, the version of the data, and the day of the drawing. */
export function footerBlock(input: FurnitureInput, width: number): Block {
  return input.blocks(`footer ${input.type.small} ${width}`, () => newFooter(input, width));
}

function newFooter({ scene, spec, context, type }: FurnitureInput, width: number): Block {
  const { language } = scene;
  const text = footerWords(context, language, scene);
  const lines = wrapText(text, paragraphWidth(width, language), type.small, 400, measureText);
  const look = { fontSize: type.small, weight: 400, fill: palettes[spec.theme].textMuted } as const;
  return textBlock("footer", "dataset", text, lines, width, look);
}

const lineSpacing = 1.28;

function textBlock(
  kind: DrawingGroup["kind"],
  id: string,
  name: string,
  lines: readonly string[],
  width: number,
  { fontSize, weight, fill }: Pick<Words, "fontSize" | "weight" | "fill">,
): Block {
  const lineHeight = fontSize * lineSpacing;
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
