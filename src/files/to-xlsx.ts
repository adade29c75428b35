import type { Sheet } from "./csv";
import { escapeXml } from "./xml";

const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Sheets as an XLSX workbook (ECMA-376, the parts that Excel and LibreOffice demand): header bold, kept in view and
 * with filters; numbers as numbers; words as words, so that none runs as a formula. Packed in place: the libraries that
 * write XLSX pack large sheets in a worker made from text, which the page's security policy refuses.
 */
export async function toXlsx(sheets: readonly Sheet[]): Promise<Blob> {
  const { strToU8, zipSync } = await import("fflate");
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(sheets.length),
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(sheets),
    "xl/_rels/workbook.xml.rels": relationships([
      ...sheets.map((_, at): [string, string] => ["worksheet", `worksheets/sheet${at + 1}.xml`]),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": styles,
  };
  for (const [at, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet);
  const files = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(xml + text)]));
  return new Blob([zipSync(files)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
}

function contentTypes(sheets: number): string {
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  const part = (name: string, type: string) => `<Override PartName="/xl/${name}" ContentType="${main}.${type}+xml"/>`;
  const pages = Array.from({ length: sheets }, (_, at) => part(`worksheets/sheet${at + 1}.xml`, "worksheet"));
  return `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("workbook.xml", "sheet.main")}${part("styles.xml", "styles")}${pages.join("")}</Types>`;
}

function relationships(all: readonly (readonly [type: string, target: string])[]): string {
  const one = ([type, target]: readonly [string, string], at: number) =>
    `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${packaging}/relationships">${all.map(one).join("")}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const one = ({ name }: Sheet, at: number) =>
    `<sheet name="${escapeXml(sheetName(name))}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`;
  return `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets>${sheets.map(one).join("")}</sheets></workbook>`;
}

/** Excel takes 31 characters at the most and none of these. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\']/g, " ").slice(0, 31);
}

/** Two looks: text at the top of its cell, and the header. */
const styles = `<styleSheet xmlns="${spreadsheet}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function worksheet({ header, rows }: Sheet): string {
  const all = [header, ...rows];
  const lines = all.map((row, y) => {
    const cells = row.map((value, x) =>
      value === null ? "" : cell(value, `${columnName(x)}${y + 1}`, y === 0 ? 1 : 0),
    );
    return `<row r="${y + 1}">${cells.join("")}</row>`;
  });
  const columns = header.map(
    (_, x) => `<col min="${x + 1}" max="${x + 1}" width="${widthOf(all.map((row) => row[x] ?? ""))}" customWidth="1"/>`,
  );
  const last = `${columnName(header.length - 1)}${all.length}`;
  return `<worksheet xmlns="${spreadsheet}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>${lines.join("")}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`;
}

function cell(value: string | number, at: string, style: 0 | 1): string {
  if (typeof value === "number") return `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(asWritten(value))}</t></is></c>`;
}

/** "_x0041_" in a text would be read as the character that it names; its first underscore is written so itself. */
function asWritten(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

/** A, B … Z, AA. */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** Characters that a column gets: as its longest entry, within bounds; an ideograph takes two. */
function widthOf(cells: readonly (string | number)[]): number {
  const lengths = cells.map((value) => [...String(value)].reduce((sum, c) => sum + (c > "\u2e80" ? 2 : 1), 0));
  return Math.min(48, Math.max(6, ...lengths) + 2);
}
