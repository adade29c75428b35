import type { Language } from "../../../domain/records";
import { languageAfter, languageTable } from "../../../domain/records/base/languages";
import { escapeXml } from "../../../files/xml";

/** Fonts that PowerPoint, Keynote and LibreOffice have or replace by equal ones, so that no box loses its words. */
export const latinFont = "Arial";
export const chineseFont = "Microsoft YaHei";

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
function runProperties({ language, fontSize, bold, colour, opacity }: TextRunLook): string {
  const size = Math.max(100, Math.round(fontSize * 100));
  return `<a:rPr ${languages(language)} sz="${size}" b="${bold ? 1 : 0}" dirty="0">${solidFill(colour, opacity)}${fonts}</a:rPr>`;
}

const fonts = `<a:latin typeface="${latinFont}"/><a:ea typeface="${chineseFont}"/><a:cs typeface="${latinFont}"/>`;

function languages(language: Language): string {
  const { officeTag } = languageTable[language];
  return `lang="${officeTag}" altLang="${languageTable[languageAfter(language)].officeTag}"`;
}

/** A paragraph of speaker notes, in the look of the notes page. */
export function notesLine(line: string, language: Language): string {
  return `<a:p><a:r><a:rPr ${languages(language)} dirty="0">${fonts}</a:rPr><a:t>${escapeXml(line)}</a:t></a:r></a:p>`;
}

export interface Paragraphs extends TextRunLook {
  readonly lines: readonly string[];
  readonly align: "start" | "middle" | "end";
  /** Points from baseline to baseline; absent for what the font says. */
  readonly lineHeight?: number;
}

const alignments = { start: "l", middle: "ctr", end: "r" } as const;

/** Lines of text, a paragraph each. */
export function paragraphs(text: Paragraphs): string {
  const { lines, align, lineHeight } = text;
  const spacing = lineHeight ? `<a:lnSpc><a:spcPts val="${Math.round(lineHeight * 100)}"/></a:lnSpc>` : "";
  const properties = `<a:pPr marL="0" indent="0" algn="${alignments[align]}">${spacing}<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/></a:pPr>`;
  return lines.map((line) => `<a:p>${properties}${runsXml(line, text)}</a:p>`).join("");
}

/** Ends a line inside a paragraph. */
export const lineBreak = "\v";

/** A paragraph, a run for each of its lines. */
function runsXml(paragraph: string, look: TextRunLook): string {
  const properties = runProperties(look);
  const runs = paragraph.split(lineBreak).map((line) => `<a:r>${properties}<a:t>${escapeXml(line)}</a:t></a:r>`);
  return runs.join(`<a:br>${properties}</a:br>`);
}

export interface TextBody extends Paragraphs {
  readonly anchor: "t" | "ctr";
  /** Breaks lines at the sides of the box. */
  readonly wrap: boolean;
  /** Left, top, right, bottom, points. */
  readonly insets: readonly [number, number, number, number];
}

/** The text of a shape. */
export function textBody(body: TextBody): string {
  const { anchor, wrap, insets } = body;
  const [left, top, right, bottom] = insets.map((inset) => emu(Math.max(0, inset)));
  return `<p:txBody><a:bodyPr wrap="${wrap ? "square" : "none"}" lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}" rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>${paragraphs(body)}</p:txBody>`;
}
