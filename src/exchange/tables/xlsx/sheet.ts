import { readElements } from "./elements";
import { type NumberLook, shownNumber } from "./number-formats";
import { unescaped } from "./workbook";

/** What a spreadsheet holds at the most. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

export interface Sources {
  readonly texts: readonly string[];
  readonly looks: readonly NumberLook[];
  readonly from1904: boolean;
}

export interface ReadSheet {
  /** From the first row and column of the sheet; merged cells filled. */
  readonly rows: readonly (readonly string[])[];
  /** Areas of merged cells, such as "A2:A4". */
  readonly merged: readonly string[];
  /** Numbers of rows that are not shown. */
  readonly hidden: readonly number[];
  readonly errors: readonly { readonly row: number; readonly found: string }[];
}

interface Cell {
  readonly at: number;
  readonly type: string;
  readonly look: NumberLook;
  value: string;
  text: string;
}

const noCells: string[] = [];

/** Reads the part of a sheet. Throws where it is no XML. */
export function readSheet(part: string, { texts, looks, from1904 }: Sources): ReadSheet {
  const rows: string[][] = [];
  const merged: string[] = [];
  const hidden: number[] = [];
  const errors: { row: number; found: string }[] = [];
  let row = 0;
  let column = 0;
  let cell: Cell | null = null;
  let inside: "value" | "text" | null = null;
  let readings = 0;
  const place = ({ at, type, look, value, text }: Cell): void => {
    if (type === "e") errors.push({ row, found: value });
    if (row < 1 || row > MOST_ROWS || at >= MOST_COLUMNS) return;
    const shown = shownOf(type, value, text, texts, (written) => shownNumber(written, look, from1904));
    if (shown === "") return;
    while (rows.length < row - 1) rows.push(noCells);
    const cells = rows[row - 1] ?? [];
    while (cells.length < at) cells.push("");
    cells[at] = shown;
    rows[row - 1] = cells;
  };
  readElements(part, {
    open: (name, { r, s, t, ref, hidden: isHidden }) => {
      if (name === "row") {
        row = Number(r ?? row + 1);
        column = 0;
        if (isHidden === "1" || isHidden === "true") hidden.push(row);
      } else if (name === "c") {
        const at = r === undefined ? column : columnOf(r);
        column = at + 1;
        cell = { at, type: t ?? "n", look: looks[Number(s ?? 0)] ?? "plain", value: "", text: "" };
      } else if (name === "mergeCell" && ref !== undefined) merged.push(ref);
      else if (name === "rPh") readings += 1;
      else if (name === "v") inside = "value";
      else if (name === "t") inside = readings === 0 ? "text" : null;
    },
    text: (found) => {
      if (cell === null || inside === null) return;
      if (inside === "value") cell.value += found;
      else cell.text += found;
    },
    close: (name) => {
      if (name === "v" || name === "t") inside = null;
      if (name === "rPh") readings -= 1;
      if (name !== "c" || cell === null) return;
      place(cell);
      cell = null;
    },
  });
  return { rows: filled(rows, merged), merged, hidden, errors };
}

function shownOf(
  type: string,
  value: string,
  text: string,
  texts: readonly string[],
  shown: (written: string) => string,
): string {
  if (type === "s") return texts[Number(value)] ?? "";
  if (type === "inlineStr") return unescaped(text);
  if (type === "str") return unescaped(value);
  if (type === "e") return "";
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  return type === "d" ? value : shown(value);
}

/** "C12" → 2. */
function columnOf(place: string): number {
  let at = 0;
  for (const letter of place.toUpperCase().match(/^[A-Z]{1,3}/)?.[0] ?? "A") at = at * 26 + letter.charCodeAt(0) - 64;
  return at - 1;
}

/** Each cell of a merged area gets the value of its first one, as a reader sees it, as far as the sheet has rows and columns. */
function filled(rows: readonly string[][], merged: readonly string[]): readonly (readonly string[])[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const area of merged) {
    const [from = "", to = ""] = area.split(":");
    const [top, bottom] = [rowOf(from), Math.min(rowOf(to), rows.length)];
    const [left, right] = [columnOf(from), Math.min(columnOf(to), width - 1)];
    const value = rows[top - 1]?.[left] ?? "";
    if (value === "") continue;
    for (let y = top; y <= bottom; y += 1) {
      const cells = rows[y - 1];
      if (cells === undefined || cells === noCells) continue;
      for (let x = left; x <= right; x += 1) {
        while (cells.length < x) cells.push("");
        if ((cells[x] ?? "") === "") cells[x] = value;
      }
    }
  }
  return rows;
}

function rowOf(place: string): number {
  return Number(place.match(/\d+$/)?.[0] ?? 1);
}
