import type { Box, Point } from "../../scene/types";

/**
 * Corners of a polygon in the unit box (−1…1) of a node, x and y in turn. Rounded, since Cytoscape refuses a value that
 * arithmetic has put a hair outside of the box.
 */
export function unitPolygon(corners: readonly Point[], { x, y, width, height }: Box): readonly number[] {
  return corners.flatMap((corner) => [unit((2 * (corner.x - x)) / width), unit((2 * (corner.y - y)) / height)]);
}

function unit(value: number): number {
  return Math.min(1, Math.max(-1, Math.round(value * 1e6) / 1e6));
}
