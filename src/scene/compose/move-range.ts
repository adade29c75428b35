/**
 * The longest way of a node from its place, in scene units along either axis: about what a large window shows at the
 * smallest zoom. A node further out can be seen by no one, and lines that long stop the browser.
 */
export const longestMove = 10_000;

/** The move, or the nearest one in range. What is no number counts as no way at all. */
export function boundedMove(dx: number, dy: number): { readonly dx: number; readonly dy: number } {
  return { dx: bounded(dx), dy: bounded(dy) };
}

export function isInRange(way: unknown): way is number {
  return typeof way === "number" && Math.abs(way) <= longestMove;
}

function bounded(way: number): number {
  return Number.isNaN(way) ? 0 : Math.min(longestMove, Math.max(-longestMove, way));
}
