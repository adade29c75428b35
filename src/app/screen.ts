/** The rail shuts by itself. */
export const narrow = "(max-width: 1024px)";
/** Rail and panel lie over the page instead of beside the graph. */
export const phone = "(max-width: 720px)";
