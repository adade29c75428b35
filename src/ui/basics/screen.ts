/*
 * Widths and heights at which the page takes another form, as media queries; in em, so that they follow the reader's
 * text size. The style sheets and the page's picture (`src/cli/build/picture-plugin.ts`) use the same numbers.
 */

/** The filters lie over the graph, and are shut until they are asked for. */
export const narrow = "(max-width: 89.99em)";
/** Filters and panel take the page's place instead of a part of it. */
export const phone = "(max-width: 45em)";
/** The legend is folded, so that the graph keeps its height. */
export const low = "(max-width: 45em), (max-height: 37.49em)";

/** A page of work has room for the graph beside it. */
export const roomForGraph = "(min-width: 68em) and (min-height: 40em)";

/** Id of the filters, for the button that shows and hides them. */
export const filtersId = "filters";
