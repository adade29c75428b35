import type { Language } from "../../domain/records";
import { type Bounds, placeGroup } from "../../drawing/place";
import type { DrawingGroup } from "../../drawing/types";
import { palettes } from "../../encoding";
import { measureText } from "../../scene/text/measure";
import { tallest } from "../frame/arrange";
import { type TypeScale, typeScaleOf } from "../frame/type-scale";
import { asInReview } from "../spec/numbering";
import { type PageSize, textFloor } from "../spec/presets";
import type { FigurePage } from "../spec/types";
import { wrapText } from "../text/wrap";
import { type DrawChart, fitChart, type Room } from "./fit-chart";

/** A chart that is not the graph, and the words that stand around it. */
export interface ChartSpec {
  readonly language: Language;
  readonly size: PageSize;
  /** Ways to draw the chart, the one that is wanted first. */
  readonly ways: readonly DrawChart[];
  readonly title: string;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
  readonly footer: string;
  /** Title and footer stand on the page. A journal has them in its caption. */
  readonly headed: boolean;
}

/** Less of a page than this for the chart is too little: title and footer go. */
const leastShare = 0.4;
/** Letters that are less under the floor than this, points, are not under it. */
const slack = 0.05;

/** A chart on a page of a size: title above, footer below, in letters that can be read there as far as they have room. */
export function chartPage(spec: ChartSpec): FigurePage {
  const { language, size, title, description } = spec;
  const type = typeScaleOf(size);
  const whole = size.height ?? tallest(size.width);
  const headed = spec.headed && roomOf(spec, type, true).height >= whole * leastShare;
  const room = roomOf(spec, type, headed);
  const { drawing, scale, points, sample } = fitChart(spec.ways, room, type.small);
  const { head, foot } = wordsAround(spec, type, headed);
  const { margin } = type;
  const [width, height] = [drawing.width * scale, drawing.height * scale];
  const spare = size.height === null ? 0 : Math.max(0, room.height - height);
  const left = margin + (room.width - width) / 2;
  const top = room.top + spare / 2;
  const picture: Bounds = { left, top, right: left + width, bottom: top + height };
  const footTop = picture.bottom + spare / 2 + type.gap;
  const floor = textFloor(size.medium);
  return {
    language,
    width: size.width,
    height: size.height ?? picture.bottom + (headed ? type.gap + foot.height : 0) + margin,
    medium: size.medium,
    dpi: size.dpi,
    theme: "print",
    background: palettes.print.ground,
    title,
    subject: title,
    description,
    groups: [
      ...(headed ? [head.at(margin)] : []),
      ...drawing.groups.map((group) => placeGroup(group, { x: left, y: top, scale })),
      ...(headed ? [foot.at(footTop)] : []),
    ],
    picture: { ...picture, scale },
    textScale: 1,
    margin,
    refs: [],
    numbering: asInReview,
    warnings: points < floor - slack ? [{ kind: "small-text", points, floor, sample }] : [],
    parts: headed ? ["footer"] : [],
    withoutRoom: [],
  };
}

/** What title and footer leave for the chart. */
function roomOf(spec: ChartSpec, type: TypeScale, headed: boolean): Room & { readonly top: number } {
  const { size } = spec;
  const { head, foot } = wordsAround(spec, type, headed);
  const top = type.margin + (headed ? head.height + type.gap : 0);
  const below = type.margin + (headed ? foot.height + type.gap : 0);
  const whole = size.height ?? tallest(size.width);
  return { top, width: size.width - type.margin * 2, height: Math.max(1, whole - top - below) };
}

interface Paragraph {
  readonly height: number;
  readonly at: (top: number) => DrawingGroup;
}

function wordsAround({ title, footer, size }: ChartSpec, type: TypeScale, headed: boolean) {
  const { margin } = type;
  const width = size.width - margin * 2;
  const ink = palettes.print;
  const small = type.smallPrint.at(-1) ?? type.small;
  return {
    head: paragraph("title", headed ? title : "", width, margin, {
      fontSize: type.title,
      weight: 600,
      fill: ink.text,
    }),
    foot: paragraph("footer", headed ? footer : "", width, margin, {
      fontSize: small,
      weight: 400,
      fill: ink.textMuted,
    }),
  };
}

function paragraph(
  kind: "title" | "footer",
  text: string,
  width: number,
  x: number,
  look: { readonly fontSize: number; readonly weight: 400 | 600; readonly fill: string },
): Paragraph {
  const lines = wrapText(text, width, look.fontSize, look.weight, measureText);
  const lineHeight = look.fontSize * 1.3;
  return {
    height: lines.length * lineHeight,
    at: (top) => ({
      kind,
      shape: null,
      id: kind,
      name: text,
      parent: null,
      opacity: 1,
      arrow: null,
      items: [{ kind: "words", role: "text", lines, x, y: top + look.fontSize, lineHeight, align: "start", ...look }],
    }),
  };
}
