import type { Category, CategoryGlyph } from "../domain/records";
import { closed, dot, ring, stroke } from "./glyph-parts";
import type { Glyph } from "./glyphs";
import { letterStrokes } from "./letter-strokes";

/** The drawings that a category may have, by the names under which datasets ask for them. */
const drawings: Readonly<Record<CategoryGlyph, readonly Glyph[]>> = {
  cell: [ring(0, 0, 0.44), dot(0, 0, 0.15)],
  "cell-on-layer": [
    closed("-0.32,-0.42 0.32,-0.42 0.32,0.2 -0.32,0.2"),
    dot(0, -0.11, 0.12),
    stroke("-0.5,0.42 0.5,0.42"),
  ],
  "cell-multinucleate": [ring(0, 0, 0.45), dot(-0.18, -0.12, 0.1), dot(0.18, -0.12, 0.1), dot(0, 0.18, 0.1)],
  "cell-star": [
    closed("0,-0.5 0.14,-0.18 0.5,-0.15 0.22,0.08 0.31,0.45 0,0.24 -0.31,0.45 -0.22,0.08 -0.5,-0.15 -0.14,-0.18"),
    dot(0, 0.01, 0.09),
  ],
  "cell-spindle": [closed("-0.5,0 -0.16,-0.22 0.16,-0.22 0.5,0 0.16,0.22 -0.16,0.22"), dot(0, 0, 0.1)],
  "cell-dividing": [ring(-0.23, 0, 0.25), ring(0.23, 0, 0.25), dot(-0.23, 0, 0.08), dot(0.23, 0, 0.08)],
  "cell-cluster": [ring(-0.24, 0.2, 0.22), ring(0.24, 0.2, 0.22), ring(0, -0.22, 0.22)],
  neuron: [
    ring(-0.18, 0, 0.2),
    stroke("0.02,0 0.5,0"),
    stroke("0.26,0 0.46,-0.26"),
    stroke("0.26,0 0.46,0.26"),
    stroke("-0.32,-0.14 -0.5,-0.4"),
    stroke("-0.32,0.14 -0.5,0.4"),
  ],
  fork: [
    stroke("0,0.48 0,0.08 -0.32,-0.24"),
    stroke("0,0.08 0.32,-0.24"),
    dot(-0.36, -0.34, 0.12),
    ring(0.36, -0.34, 0.12),
  ],
  skeleton: [
    closed(
      "-0.3,-0.12 0.3,-0.12 0.36,-0.32 0.5,-0.2 0.42,0 0.5,0.2 0.36,0.32 0.3,0.12 " +
        "-0.3,0.12 -0.36,0.32 -0.5,0.2 -0.42,0 -0.5,-0.2 -0.36,-0.32",
    ),
  ],
  lobes: [
    closed("-0.5,-0.16 -0.1,-0.36 0.5,-0.28 0.42,-0.02 0.1,0.1 -0.14,0.4 -0.42,0.34"),
    stroke("0.06,-0.3 0,0.16"),
  ],
  bean: [
    closed("0.1,-0.48 -0.2,-0.42 -0.36,-0.16 -0.36,0.16 -0.2,0.42 0.1,0.48 0.3,0.3 0.1,0.12 0.1,-0.12 0.3,-0.3"),
    stroke("0.1,0 0.46,0"),
  ],
  heart: [closed("0,0.46 -0.46,0 -0.46,-0.24 -0.26,-0.4 0,-0.2 0.26,-0.4 0.46,-0.24 0.46,0")],
  vessel: [
    stroke("-0.5,-0.34 0.5,-0.34"),
    stroke("-0.5,0.34 0.5,0.34"),
    dot(-0.26, -0.06, 0.11),
    dot(0.08, 0.1, 0.11),
    dot(0.36, -0.08, 0.11),
  ],
  drop: [closed("0,-0.5 0.3,0 0.34,0.2 0.22,0.4 0,0.48 -0.22,0.4 -0.34,0.2 -0.3,0")],
  fibres: [
    stroke("-0.5,-0.28 -0.26,-0.4 0,-0.28 0.26,-0.16 0.5,-0.28"),
    stroke("-0.5,0.02 -0.26,-0.1 0,0.02 0.26,0.14 0.5,0.02"),
    stroke("-0.5,0.32 -0.26,0.2 0,0.32 0.26,0.44 0.5,0.32"),
  ],
  shield: [
    closed("-0.4,-0.4 0,-0.5 0.4,-0.4 0.34,0.12 0,0.5 -0.34,0.12"),
    stroke("0,-0.26 0,0.2"),
    stroke("-0.2,-0.08 0.2,-0.08"),
  ],
  flame: [
    closed("0.04,-0.5 0.28,-0.1 0.36,0.16 0.22,0.44 -0.22,0.44 -0.36,0.16 -0.28,-0.1 -0.1,0.04"),
    dot(0, 0.22, 0.1),
  ],
  bolt: [closed("0.14,-0.5 -0.3,0.08 -0.02,0.08 -0.14,0.5 0.3,-0.1 0.02,-0.1", "fill")],
  pulse: [stroke("-0.5,0.06 -0.28,0.06 -0.14,-0.42 0.1,0.42 0.24,0.06 0.5,0.06")],
};

/** What a category is told by: its drawing, or the first letter of its id in a cell. Nothing for what is in none. */
export function glyphOfCategory(category: Pick<Category, "id" | "glyph"> | null): readonly Glyph[] {
  if (category === null) return [];
  if (category.glyph !== undefined) return drawings[category.glyph];
  const letter = /[a-z]/i.exec(category.id)?.[0].toUpperCase();
  return letter === undefined ? drawings.cell : [ring(0, 0, 0.46), ...letterStrokes(letter)];
}
