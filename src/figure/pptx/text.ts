import type { Language } from "../../domain/records";
import { escapeXml } from "../svg/xml";

/** Fonts that PowerPoint, Keynote and LibreOffice have or replace by equal ones, so that no box loses its words. */
const latinFont = "Arial";
const chineseFont = "Microsoft YaHei";

/** English Metric Units, whole, of a length in points. */
export function emu(points: number): number {
  return Math.round(points * 12700);
}

export function solidFill(colour: string, opacity = 1): string {
  const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100000)}"/>` : "";
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:solidFill>`;
}

export interface TextRunLook {
  readonly language: Language;
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly opacity?: number;
}

/** Properties of a run: PowerPoint takes hundredths of a point. */
export function runProperties({ language, fontSize, bold, colour, opacity }: TextRunLook): string {
  const lang = language === "zh" ? "zh-CN" : "en-US";
  const size = Math.max(100, Math.round(fontSize * 100));
  return `<a:rPr lang="${lang}" altLang="en-US" sz="${size}" b="${bold ? 1 : 0}" dirty="0">${solidFill(colour, opacity)}<a:latin typeface="${latinFont}"/><a:ea typeface="${chineseFont}"/><a:cs typeface="${latinFont}"/></a:rPr>`;
}

export interface TextBody extends TextRunLook {
  readonly lines: readonly string[];
  readonly align: "start" | "middle" | "end";
  readonly anchor: "t" | "ctr";
  /** Points from baseline to baseline; absent for what the font says. */
  readonly lineHeight?: number;
  /** Breaks lines at the sides of the box. */
  readonly wrap: boolean;
  /** Left, top, right, bottom, points. */
  readonly insets: readonly [number, number, number, number];
}

const alignments = { start: "l", middle: "ctr", end: "r" } as const;

/** The text of a shape, one paragraph a line. */
export function textBody(body: TextBody): string {
  const { lines, align, anchor, lineHeight, wrap, insets } = body;
  const [left, top, right, bottom] = insets.map((inset) => emu(Math.max(0, inset)));
  const spacing = lineHeight ? `<a:lnSpc><a:spcPts val="${Math.round(lineHeight * 100)}"/></a:lnSpc>` : "";
  const properties = `<a:pPr marL="0" indent="0" algn="${alignments[align]}">${spacing}<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/></a:pPr>`;
  const paragraphs = lines.map(
    (line) => `<a:p>${properties}<a:r>${runProperties(body)}<a:t>${escapeXml(line)}</a:t></a:r></a:p>`,
  );
  return `<p:txBody><a:bodyPr wrap="${wrap ? "square" : "none"}" lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.join("")}</p:txBody>`;
}
