import type { FigurePage } from "../spec/types";
import { smallestOfPicture } from "./small-text";

/** Whether every letter of a page can be read, in the picture and around it, and all that was asked for stands on it. */
export function allReads({ warnings }: Pick<FigurePage, "warnings">): boolean {
  return !warnings.some(({ kind }) => kind === "small-text" || kind === "small-print" || kind === "left-out");
}

/** Whether the letters of the picture can be read. */
export function pictureReads({ warnings }: Pick<FigurePage, "warnings">): boolean {
  return !warnings.some(({ kind }) => kind === "small-text" || kind === "empty");
}

/** Size of a picture's smallest letters, points. */
export function lettersOf(page: FigurePage): number {
  return smallestOfPicture(page)?.points ?? 0;
}
