import { otherView, pictureId, shownPicture } from "./contract";

/*
 * The page's HTML holds the overview as a picture (written by the build), which stands where the canvas will be until
 * the canvas is painted. Elsewhere than on the default view it is not shown at all.
 */

/** The language of the picture that the page chose for this visit; null where it shows none. */
export function languageOfPicture(): string | null {
  const shown = document.documentElement.dataset[shownPicture];
  return shown === undefined || shown === otherView ? null : shown;
}

/** Whether a picture stands in for the canvas just now. */
export function isPictureShown(): boolean {
  return languageOfPicture() !== null && document.getElementById(pictureId) !== null;
}

/** Takes the picture away: the canvas shows the same in the same place. */
export function dropPicture(): void {
  document.getElementById(pictureId)?.remove();
}
