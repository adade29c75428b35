import { readElements } from "./elements";

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

export interface Workbook {
  readonly sheets: readonly SheetPart[];
  /** Dates are counted from 1904, as old Macintosh versions did. */
  readonly from1904: boolean;
}

/** The sheets of a workbook in their order, with the paths of their parts. */
export function workbookOf(parts: ReadonlyMap<string, string>): Workbook {
  const path = [...parts.keys()].find((name) => /(^|\/)workbook\.xml$/.test(name)) ?? "xl/workbook.xml";
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const targets = targetsOf(parts.get(`${folder}_rels/workbook.xml.rels`) ?? "");
  const sheets: SheetPart[] = [];
  let from1904 = false;
  readElements(parts.get(path) ?? "", {
    open: (element, { name, id, date1904 }) => {
      if (element === "workbookPr") from1904 = date1904 === "1" || date1904 === "true";
      if (element !== "sheet") return;
      const target = targets.get(id ?? "");
      if (target === undefined) return;
      const full = target.startsWith("/") ? target.slice(1) : folder + target;
      if (parts.has(full)) sheets.push({ name: name ?? "", path: full });
    },
  });
  return { sheets, from1904 };
}

function targetsOf(part: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (part === "") return targets;
  readElements(part, {
    open: (element, attributes) => {
      if (element === "Relationship") targets.set(attributes.Id ?? "", attributes.Target ?? "");
    },
  });
  return targets;
}

/** The texts that cells name by number. Runs of a rich text are one text; readings beside Chinese characters are none of it. */
export function sharedTexts(part: string | undefined): readonly string[] {
  const texts: string[] = [];
  if (part === undefined) return texts;
  let current = "";
  let isText = false;
  let readings = 0;
  readElements(part, {
    open: (name) => {
      if (name === "si") current = "";
      if (name === "rPh") readings += 1;
      isText = name === "t" && readings === 0;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === "t") isText = false;
      if (name === "rPh") readings -= 1;
      if (name === "si") texts.push(unescaped(current));
    },
  });
  return texts;
}

/** Characters that XML cannot hold are written `_x000B_` in a workbook (ECMA-376, ST_Xstring). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
