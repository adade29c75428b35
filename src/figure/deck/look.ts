import type { Language } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";
import { palettes } from "../../encoding";
import { measureText } from "../../scene/text/measure";
import { type TextBody, textBody } from "../pptx/package/text";
import { type NextId, shapeXml } from "../pptx/shapes";
import type { FigureContext, FigureSpec } from "../spec/types";
import { fitText, wrapText } from "../text/wrap";
import { footerWords } from "../words/source";

/** The widescreen slide, points. */
export const slide = { width: 960, height: 540, margin: 18, title: 24, text: 12, footer: 9 } as const;
export const innerWidth = slide.width - slide.margin * 2;
export const bodyTop = slide.margin + 40;

/** What every slide of a deck is made with. */
export interface DeckLook {
  readonly language: Language;
  readonly spec: FigureSpec;
  readonly context: FigureContext;
}

/** Null: the slide takes the background of the presentation that it is put into. */
export function groundOf({ theme, transparent }: FigureSpec): string | null {
  return transparent ? null : palettes[theme].ground;
}

const unpainted = { fill: null, stroke: null, strokeWidth: 0, dash: [], cap: "butt" } as const;

export interface TextBox {
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly isTitle?: boolean;
}

/** Words across the slide, in the colours of the deck. */
export function textBoxXml(
  box: TextBox,
  text: Pick<TextBody, "fontSize" | "lines"> & Partial<Pick<TextBody, "bold" | "lineHeight" | "anchor">>,
  { language, spec }: DeckLook,
  nextId: NextId,
): string {
  const { name, top, height, isTitle = false } = box;
  return shapeXml(
    {
      name,
      outline: { kind: "rect", x: slide.margin, y: top, width: innerWidth, height, radius: 0 },
      paint: unpainted,
      opacity: 1,
      isTitle,
      isTextBox: true,
      text: textBody({
        language,
        bold: false,
        colour: palettes[spec.theme].text,
        align: "start",
        anchor: "t",
        wrap: true,
        insets: [0, 0, 0, 0],
        ...text,
      }),
    },
    nextId,
  );
}

/** The title of a slide, in its placeholder. */
export function titleXml(title: string, look: DeckLook, nextId: NextId): string {
  const fit = { width: innerWidth, maxLines: 1, fontSize: slide.title, minSize: 16, weight: 600 } as const;
  const { lines, fontSize } = fitText(title, fit, measureText);
  const box = { name: title, top: slide.margin, height: 34, isTitle: true };
  return textBoxXml(box, { fontSize, lines, bold: true }, look, nextId);
}

function footerLines({ language, spec, context }: DeckLook): string[] {
  if (!spec.footer) return [];
  // Presentation programs set a little wider than the figure does.
  return wrapText(footerWords(context, language), innerWidth * 0.93, slide.footer, 400, measureText);
}

/** Where the content of a slide ends: above its footer. */
export function bodyBottom(look: DeckLook): number {
  const height = footerLines(look).length * slide.footer * 1.3;
  return slide.height - slide.margin - (height > 0 ? height + 4 : 0);
}

/** Source, data and day at the foot of a slide; empty where the deck has no footer. */
export function footerXml(look: DeckLook, nextId: NextId): string {
  const lines = footerLines(look);
  if (lines.length === 0) return "";
  const lineHeight = slide.footer * 1.3;
  const height = lines.length * lineHeight;
  const box = { name: lines.join(" "), top: slide.height - slide.margin - height, height };
  return textBoxXml(
    box,
    { fontSize: slide.footer, lines: [lines.join(languageTable[look.language].gap)], lineHeight },
    look,
    nextId,
  );
}

export function tableLook({ language, spec }: DeckLook) {
  const palette = palettes[spec.theme];
  return {
    language,
    fontSize: slide.text,
    text: palette.text,
    muted: palette.textMuted,
    rule: palette.inks.background,
  };
}
