import type { HeadShape } from "../../scene/types";

/** Cytoscape's names of the heads. */
export const headNames = {
  triangle: "triangle",
  bar: "tee",
  diamond: "diamond",
  "triangle-bar": "triangle-tee",
  circle: "circle",
  none: "none",
} as const satisfies Record<HeadShape, string>;

/** Length of Cytoscape's own triangle over its nominal size of heads. */
export const lengthOfSize = 0.3;

/** Cytoscape's nominal size of a head at `arrow-scale: 1`, by line width (its source, `getArrowWidth`). */
function nominalSize(lineWidth: number): number {
  return Math.max((lineWidth * 13.37) ** 0.9, 29);
}

/** `arrow-scale` that makes a head `length` scene units long on a line of that width. */
export function headScale(length: number, lineWidth: number): number {
  return length / (lengthOfSize * nominalSize(lineWidth));
}

/** A head over its length: the tip at (0, 0), the line coming from −y. */
export interface HeadForm {
  readonly outlines: readonly (readonly (readonly [number, number])[])[];
  /** How far back the middle of a circle lies, and its radius. */
  readonly circles: readonly { readonly back: number; readonly radius: number }[];
  /** How far back the line stops. */
  readonly reach: number;
}

const barThickness = 0.28;
const barHalf = 0.62;
const triangleHalf = 0.46;
const diamondHalf = 0.4;

const bar = [
  [-barHalf, 0],
  [barHalf, 0],
  [barHalf, -barThickness],
  [-barHalf, -barThickness],
] as const;

function triangle(from: number): readonly (readonly [number, number])[] {
  return [
    [0, -from],
    [triangleHalf, -from - 1],
    [-triangleHalf, -from - 1],
  ];
}

const diamond = [
  [0, 0],
  [diamondHalf, -0.5],
  [0, -1],
  [-diamondHalf, -0.5],
] as const;

/** The heads as the figures draw them. A bar is broader than a triangle: it has to be seen beside one. */
export const headForms: Readonly<Record<HeadShape, HeadForm>> = {
  triangle: { outlines: [triangle(0)], circles: [], reach: 0.94 },
  bar: { outlines: [bar], circles: [], reach: barThickness },
  diamond: { outlines: [diamond], circles: [], reach: 0.94 },
  "triangle-bar": { outlines: [bar, triangle(barThickness)], circles: [], reach: barThickness + 0.94 },
  circle: { outlines: [], circles: [{ back: 0.47, radius: 0.39 }], reach: 0.94 },
  none: { outlines: [], circles: [], reach: 0 },
};

/** How far back of its tip a head takes over from the line, scene units. */
export function headReach(head: HeadShape, length: number): number {
  return headForms[head].reach * length;
}
