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

/** The graph is shown in rows that run down the page. */
export const portrait = "(max-width: 66em) and (max-aspect-ratio: 1/1), (max-width: 30em)";
/** Of these, the narrowest. */
export const phoneRows = "(max-width: 539.99px)";

/**
 * How wide the rows may be, scene units, and from which width of the window on (a media query): such that letters of
 * 12 units come out at 11 CSS px or more on phones of 360 px, and on tablets of 540 and 740 px.
 */
export const rowWidths = {
  phone: { across: 372 },
  smallTablet: { across: 540, from: "(min-width: 540px)" },
  tablet: { across: 776, from: "(min-width: 740px)" },
} as const;
