import type { Language } from "../../domain/records";
import { placeGroup } from "../../drawing/place";
import type { Drawing, DrawingGroup } from "../../drawing/types";
import { palettes } from "../../encoding";
import { measureText } from "../../scene/text/measure";
import { asInReview } from "../citations/numbering";
import { pointsPerCssPixel, pointsPerMm } from "../frame/presets";
import type { FigurePage } from "../frame/types";
import { wrapText } from "../text/wrap";

/** A chart that is not the graph, and the words that stand around it. */
export interface ChartSpec {
  readonly language: Language;
  /** In CSS pixels, in the colours of the print theme. */
  readonly drawing: Drawing;
  readonly title: string;
  /** What the chart shows, for those who cannot see it. */
  readonly description: string;
  readonly footer: string;
  /** Of the page, points; where absent it is as wide as the chart. */
  readonly width?: number;
}

/** Two columns of a journal, points. */
export const journalPage = 190 * pointsPerMm;

const margin = 15;
const gap = 8;
/** For print: a line of the chart has ten dots and more. */
const dpi = 300;

/** A page as wide as wanted, or as its chart, and as high as it needs: title above, footer below, lengths in points. */
export function chartPage({ language, drawing, title, description, footer, width }: ChartSpec): FigurePage {
  const scale = width === undefined ? pointsPerCssPixel : (width - margin * 2) / drawing.width;
  const inner = drawing.width * scale;
  const head = paragraph("title", title, inner, margin, { fontSize: 13, weight: 600, fill: palettes.print.text });
  const top = margin + head.height + gap;
  const bottom = top + drawing.height * scale;
  const foot = paragraph("footer", footer, inner, bottom + gap, {
    fontSize: 7,
    weight: 400,
    fill: palettes.print.textMuted,
  });
  return {
    language,
    width: inner + margin * 2,
    height: bottom + gap + foot.height + margin,
    medium: "print",
    dpi,
    theme: "print",
    background: palettes.print.ground,
    title,
    subject: title,
    description,
    groups: [head.group, ...drawing.groups.map((group) => placeGroup(group, { x: margin, y: top, scale })), foot.group],
    picture: { left: margin, top, right: margin + inner, bottom, scale },
    textScale: 1,
    margin,
    refs: [],
    numbering: asInReview,
    warnings: [],
    parts: [],
    withoutRoom: [],
  };
}

function paragraph(
  kind: "title" | "footer",
  text: string,
  width: number,
  top: number,
  look: { readonly fontSize: number; readonly weight: 400 | 600; readonly fill: string },
): { readonly height: number; readonly group: DrawingGroup } {
  const lines = wrapText(text, width, look.fontSize, look.weight, measureText);
  const lineHeight = look.fontSize * 1.3;
  return {
    height: lines.length * lineHeight,
    group: {
      kind,
      shape: null,
      id: kind,
      name: text,
      parent: null,
      opacity: 1,
      arrow: null,
      items: [
        { kind: "words", role: "text", lines, x: margin, y: top + look.fontSize, lineHeight, align: "start", ...look },
      ],
    },
  };
}
