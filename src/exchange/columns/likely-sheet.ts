import type { IncomingSheet } from "../base/incoming";
import { guessColumns } from "./guess-columns";

/** Place of the sheet whose columns are understood best: workbooks often begin with a page that only explains. */
export function likelySheet(sheets: readonly IncomingSheet[]): number {
  const understood = sheets.map((sheet) => guessColumns(sheet).filter(({ field }) => field !== null).length);
  return Math.max(0, understood.indexOf(Math.max(...understood)));
}
