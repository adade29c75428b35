/*
 * The page's HTML holds the overview as a picture (written by the build), which stands where the canvas will be until
 * the canvas is painted. Elsewhere than on the default view it is not shown at all.
 */

/** Whether a picture stands in for the canvas just now. */
export function isPictureShown(): boolean {
  const { opening } = document.documentElement.dataset;
  return opening !== undefined && opening !== "other" && document.querySelector("#opening") !== null;
}

/** Takes the picture away: the canvas shows the same in the same place. */
export function dropPicture(): void {
  document.querySelector("#opening")?.remove();
}
