/*
 * What the built page and the program that takes it over must agree on: the build writes the page (its inline scripts and
 * the opening picture), the program reads it. Both sides import the names from here.
 */

/** Id of the element that holds the opening picture until the canvas is painted. */
export const pictureId = "opening";

/** Id of the template with the picture in a language other than the first. */
export function laterPictureId(language: string): string {
  return `${pictureId}-${language}`;
}

/**
 * Name of the `data-*` attribute of the root element: the language of the picture that is shown, or `otherView` where
 * the visit begins with another view and no picture is shown.
 */
export const shownPicture = "opening";
export const otherView = "other";

/** Name of the `data-*` attribute of the root element that is there while the picture is still on its way. */
export const awaitedPicture = "awaited";

/** Sent to the window when the picture has come, or will not. */
export const pictureCame = "osteograph-picture-came";

/** Name of the `data-*` attribute of the root element that is there where the visit opens another dataset than the first. */
export const otherDataset = "dataset";

/** Id of the message for a program that does not come. */
export const failureId = "start-failure";

/** Sent to the window when the canvas is drawn, or when the visit begins with something else. */
export const canvasDrawn = "osteograph-canvas-drawn";

/** Sent to the window when the program, or a file that it cannot start without, does not come. */
export const startFailed = "osteograph-start-failed";

/** The app as one HTML file without a dataset, beside the page: what a graph is saved in. */
export const templateFile = "single.html";

/** Ids of the elements of such a file with the packed program, and with the packed graph that was added. */
export const packedId = "osteograph-packed";
export const addedId = "osteograph-added";

/** The service worker, beside the page. */
export const workerFile = "service-worker.js";

/** What a browser needs to install the app, beside the page, in a language. */
export function manifestFile(language: string): string {
  return `manifest.${language}.webmanifest`;
}
