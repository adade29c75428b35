/*
 * One HTML file can hold the app with one graph, saved from the export dialog. Its loader (`cli/build/single`) says so on the
 * page's root element, before the program starts; everything else of the graph it answers as the files of a site.
 */

/** Names of the `data-*` attributes of the root element. */
export const ownFileMarks = { id: "ownFile", dataset: "ownDataset", theme: "askedTheme", moves: "ownMoves" } as const;

const marks: Readonly<Record<string, string | undefined>> =
  typeof document === "undefined" ? {} : document.documentElement.dataset;

/** Names the file among all that this browser opens; null where the page is no such file. */
export const ownFileId: string | null = marks[ownFileMarks.id] ?? null;

/** Id of the one dataset in the file. */
export const ownDataset: string | null = marks[ownFileMarks.dataset] ?? null;

/** The theme that the file was saved in. */
export const themeOfFile: string | null = marks[ownFileMarks.theme] ?? null;

/** Where the nodes were when the file was saved, as JSON that is still to be checked. */
export function movesOfFile(): unknown {
  const text = marks[ownFileMarks.moves];
  try {
    return text === undefined ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
