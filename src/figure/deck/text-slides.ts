import type { Language } from "../../domain/records";
import { palettes, type ThemeName } from "../../encoding";
import { measureText } from "../../scene/text/measure";
import { fitText, wrapText } from "../frame/wrap";
import { idCounter } from "../pptx/figure-to-pptx";
import type { SlideContent } from "../pptx/package";
import { type NextId, shapeXml } from "../pptx/shapes";
import { paginate, tableXml } from "../pptx/table";
import { textBody } from "../pptx/text";
import { say } from "../words/say";
import type { Table } from "./tables";

/** The widescreen slide, points. */
export const slide = { width: 960, height: 540, margin: 18, title: 24, text: 12 } as const;
const bodyTop = slide.margin + 40;

export interface DeckLook {
  readonly language: Language;
  readonly theme: ThemeName;
}

const nothing = { fill: null, stroke: null, strokeWidth: 0, dash: [], cap: "butt" } as const;

/** The title of a slide, in its placeholder. */
export function titleXml(title: string, { language, theme }: DeckLook, nextId: NextId): string {
  const width = slide.width - slide.margin * 2;
  const fit = { width, maxLines: 1, fontSize: slide.title, minSize: 16, weight: 600 } as const;
  const { lines, fontSize } = fitText(title, fit, measureText);
  return shapeXml(
    {
      name: title,
      outline: { kind: "rect", x: slide.margin, y: slide.margin, width, height: 34, radius: 0 },
      paint: nothing,
      opacity: 1,
      isTitle: true,
      isTextBox: true,
      text: textBody({
        language,
        fontSize,
        bold: true,
        colour: palettes[theme].text,
        lines,
        align: "start",
        anchor: "t",
        wrap: true,
        insets: [0, 0, 0, 0],
      }),
    },
    nextId,
  );
}

export function tableLook({ language, theme }: DeckLook) {
  const palette = palettes[theme];
  return {
    language,
    fontSize: slide.text,
    text: palette.text,
    muted: palette.textMuted,
    rule: palette.inks.background,
  };
}

function titleOf(title: string, page: number, language: Language): string {
  return page === 0 ? title : say(language, "figure:deck.continued", { title });
}

/** A table on as many slides as it takes. */
export function tableSlides(title: string, table: Table, nothingThere: string, look: DeckLook): SlideContent[] {
  if (table.rows.length === 0) return textSlides(title, [nothingThere], look);
  const width = slide.width - slide.margin * 2;
  const height = slide.height - slide.margin - bodyTop;
  return paginate(table.rows, table.columns, { width, height, fontSize: slide.text }).map((rows, page) => {
    const nextId = idCounter();
    const name = say(look.language, "figure:deck.table", { title });
    const box = { x: slide.margin, y: bodyTop, width };
    const shapes =
      titleXml(titleOf(title, page, look.language), look, nextId) +
      tableXml(name, table.columns, rows, box, tableLook(look), nextId);
    return {
      shapes,
      background: palettes[look.theme].ground,
      notes: rows.map((row) => row.join(" | ").replace(/\n/g, "; ")),
    };
  });
}

/** Paragraphs on as many slides as they take. */
export function textSlides(title: string, lines: readonly string[], look: DeckLook): SlideContent[] {
  const width = slide.width - slide.margin * 2;
  const height = slide.height - slide.margin - bodyTop;
  const pages: string[][] = [];
  let left = 0;
  for (const line of lines) {
    const needed = wrapText(line, width * 0.95, slide.text, 400, measureText).length * slide.text * 1.3;
    const page = pages.at(-1);
    if (!page || needed > left) {
      pages.push([line]);
      left = height - needed;
    } else {
      page.push(line);
      left -= needed;
    }
  }
  return pages.map((page, i) => {
    const nextId = idCounter();
    const body = shapeXml(
      {
        name: title,
        outline: { kind: "rect", x: slide.margin, y: bodyTop, width, height, radius: 0 },
        paint: nothing,
        opacity: 1,
        isTextBox: true,
        text: textBody({
          language: look.language,
          fontSize: slide.text,
          bold: false,
          colour: palettes[look.theme].text,
          lines: page,
          align: "start",
          anchor: "t",
          wrap: true,
          insets: [0, 0, 0, 0],
          lineHeight: slide.text * 1.3,
        }),
      },
      nextId,
    );
    const shapes = titleXml(titleOf(title, i, look.language), look, nextId) + body;
    return { shapes, background: palettes[look.theme].ground, notes: page };
  });
}
