import { strToU8, zipSync } from "fflate";

export interface Parts {
  /** Name and the XML inside `worksheet`. */
  readonly sheets: readonly (readonly [name: string, xml: string])[];
  /** The XML inside `sst`. */
  readonly texts?: string;
  /** The XML inside `styleSheet`. */
  readonly styles?: string;
  readonly workbookPr?: string;
}

/** A workbook of our own making, as Excel lays it out. */
export function workbook({ sheets, texts = "", styles = "", workbookPr = "" }: Parts): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="r">${workbookPr}<sheets>${sheets
      .map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${sheets
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join("")}</Relationships>`,
    "xl/sharedStrings.xml": `<sst>${texts}</sst>`,
    "xl/styles.xml": `<styleSheet>${styles}</styleSheet>`,
  };
  for (const [at, [, xml]] of sheets.entries())
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet>${xml}</worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Rows of words as the XML of a sheet's data. */
export function rowsXml(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
  return `<sheetData>${rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("")}</sheetData>`;
}
