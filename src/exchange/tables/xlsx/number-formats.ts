import { readElements } from "./elements";

export type NumberLook = "plain" | "percent" | "date";

/** Number formats that every workbook has, which show a date or a time (ECMA-376, 18.8.30, with those of East Asian versions). */
const dates: ReadonlySet<number> = new Set([...range(14, 22), ...range(27, 36), ...range(45, 47), ...range(50, 58)]);

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

/** How the numbers of each style of cells are shown, by the style's number. */
export function looksOf(part: string | undefined): readonly NumberLook[] {
  const looks: NumberLook[] = [];
  if (part === undefined) return looks;
  const own = new Map<number, string>();
  let isInCells = false;
  readElements(part, {
    open: (name, { numFmtId, formatCode }) => {
      if (name === "numFmt") own.set(Number(numFmtId), formatCode ?? "");
      if (name === "cellXfs") isInCells = true;
      if (name === "xf" && isInCells) looks.push(lookOf(Number(numFmtId ?? 0), own));
    },
    close: (name) => {
      if (name === "cellXfs") isInCells = false;
    },
  });
  return looks;
}

function lookOf(id: number, own: ReadonlyMap<number, string>): NumberLook {
  if (dates.has(id)) return "date";
  if (id === 9 || id === 10) return "percent";
  // Words in quotes, colours and locales in brackets say nothing of the kind of number.
  const code = (own.get(id) ?? "").replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/[ymdhs]/i.test(code) && !/general/i.test(code)) return "date";
  return code.includes("%") ? "percent" : "plain";
}

/** A number as its cell shows it, without the digits that binary fractions add; dates as 2026-03-01. */
export function shownNumber(written: string, look: NumberLook, from1904: boolean): string {
  const value = Number(written);
  if (!Number.isFinite(value) || written.trim() === "") return written;
  if (look === "percent") return `${plain(value * 100)}%`;
  if (look === "date" && value >= 0 && value < 2_958_466) return dateOf(value + (from1904 ? 1462 : 0));
  return plain(value);
}

/** Fifteen digits, which is what a spreadsheet keeps. */
function plain(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value.toFixed(0) : String(Number(value.toPrecision(15)));
}

const DAY = 86_400_000;

/** Day 60 is 29 February 1900 to a spreadsheet, a day that never was. */
function dateOf(serial: number): string {
  const days = serial < 60 ? serial + 1 : serial;
  const text = new Date(Date.UTC(1899, 11, 30) + Math.round(days * DAY)).toISOString();
  return Number.isInteger(serial) ? text.slice(0, 10) : text.slice(0, 19).replace("T", " ");
}
