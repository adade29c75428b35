// In a file of its own: what is remembered is read before the rest of the store is loaded.
/** What becomes of what the filters take out: it fades, or it is gone, or it is gone and what is left is laid out again. */
export const restModes = ["fade", "hide", "redraw"] as const;
export type RestMode = (typeof restModes)[number];
