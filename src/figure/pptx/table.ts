import type { Language } from "../../domain/records";
import { escapeXml } from "../../files/xml";
import { measureText } from "../../scene/text/measure";
import { wrapPieces, wrapText } from "../text/wrap";
import { emu, lineBreak, paragraphs, solidFill } from "./package/text";
import type { NextId } from "./shapes";

export interface TableColumn {
  readonly heading: string;
  /** Share of the table's width. */
  readonly share: number;
}

export interface TableLook {
  readonly language: Language;
  readonly fontSize: number;
  readonly text: string;
  readonly muted: string;
  readonly rule: string;
}

export interface TableBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Space inside a cell, points: at its sides, and above and below. */
const padding = { side: 4, end: 3 } as const;
/** From line to line, over the size of the letters: set in the file, for Chinese fonts ask for more than Latin ones. */
const spacing = 1.3;
/** Share of a cell's width that lines are reckoned to fill. Programs put space between Chinese and Latin letters. */
const filled = { latin: 0.95, chinese: 0.86 } as const;
const chinese = /[\u2e80-\u9fff]/u;

/** How high a row comes out, by its highest cell. A little generous: programs break lines differently. */
export function rowHeight(
  cells: readonly string[],
  columns: readonly TableColumn[],
  width: number,
  fontSize: number,
): number {
  const lines = cells.map((cell, i) => {
    const room = roomOf(columns[i], width);
    return cell.split("\n").reduce((sum, part) => sum + linesOf(part, room, fontSize).length, 0);
  });
  return Math.max(1, ...lines) * fontSize * spacing + padding.end * 2;
}

function roomOf(column: TableColumn | undefined, width: number): number {
  return (column?.share ?? 0) * width - padding.side * 2;
}

function linesOf(part: string, room: number, fontSize: number): string[] {
  if (!chinese.test(part)) return wrapText(part, room * filled.latin, fontSize, 400, measureText);
  const pieces = part.split(/(?<=[、，；。])/u);
  return wrapPieces(pieces, room * filled.chinese, fontSize, measureText);
}

/** "▲ ALP（活性）、RUNX2": what was found, a line for each direction. */
const listOfNames = /^[▲▼◆○] /u;

/**
 * A paragraph of a cell. A Chinese list of Latin names has its lines broken here, for some programs break these names
 * anywhere between Chinese signs.
 */
function settled(part: string, room: number, fontSize: number): string {
  return chinese.test(part) && listOfNames.test(part) ? linesOf(part, room, fontSize).join(lineBreak) : part;
}

/** Rows in pages, each no higher than `height` with the heading; a row that is higher has a page of its own. */
export function paginate(
  rows: readonly (readonly string[])[],
  columns: readonly TableColumn[],
  { width, height, fontSize }: { readonly width: number; readonly height: number; readonly fontSize: number },
): (readonly string[])[][] {
  const heading = rowHeight(
    columns.map((column) => column.heading),
    columns,
    width,
    fontSize,
  );
  const pages: (readonly string[])[][] = [];
  let left = 0;
  for (const row of rows) {
    const needed = rowHeight(row, columns, width, fontSize);
    const page = pages.at(-1);
    if (!page || needed > left) {
      pages.push([row]);
      left = height - heading - needed;
    } else {
      page.push(row);
      left -= needed;
    }
  }
  return pages;
}

/** A native table with a heading row. */
export function tableXml(
  name: string,
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  box: TableBox,
  look: TableLook,
  nextId: NextId,
): string {
  const widths = columns.map((column) => column.share * box.width);
  const headings = columns.map((column) => column.heading);
  const all = [headings, ...rows];
  const heights = all.map((row) => rowHeight(row, columns, box.width, look.fontSize));
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("");
  const body = all
    .map(
      (row, i) =>
        `<a:tr h="${emu(heights[i] ?? 0)}">${row.map((cell, j) => cellXml(cell, widths[j] ?? 0, i === 0, look)).join("")}</a:tr>`,
    )
    .join("");
  const height = heights.reduce((sum, each) => sum + each, 0);
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${nextId()}" name="${escapeXml(name)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(height)}"/></p:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${body}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}

function cellXml(
  text: string,
  width: number,
  isHeading: boolean,
  { language, fontSize, text: colour, muted, rule }: TableLook,
): string {
  const words = paragraphs({
    language,
    fontSize,
    bold: isHeading,
    colour: isHeading ? muted : colour,
    lines: text.split("\n").map((part) => settled(part, width - padding.side * 2, fontSize)),
    align: "start",
    lineHeight: fontSize * spacing,
  });
  const none = (side: string) => `<a:${side} w="0"><a:noFill/></a:${side}>`;
  const bottom = `<a:lnB w="${emu(isHeading ? 1 : 0.5)}">${solidFill(rule)}</a:lnB>`;
  const margins = `marL="${emu(padding.side)}" marR="${emu(padding.side)}" marT="${emu(padding.end)}" marB="${emu(padding.end)}"`;
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${words}</a:txBody><a:tcPr ${margins} anchor="t">${none("lnL")}${none("lnR")}${none("lnT")}${bottom}<a:noFill/></a:tcPr></a:tc>`;
}
