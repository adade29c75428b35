import type { NodeState } from "../domain/network/types";
import type { Category, MoleculeRole } from "../domain/records";
import {
  type Badge,
  badgeGlyphs,
  type Glyph,
  glyphOfCategory,
  glyphSizes,
  type Palette,
  roleGlyphs,
  stateGlyphs,
} from "../encoding";
import type { Point, SceneBadge } from "../scene/types";
import type { Outline, Paint, Shape, Words } from "./types";
import { toWords } from "./words";

/** Width of a glyph's lines over its size. */
const lineWidth = 0.1;

/** Glyphs of the encoding table as shapes: scaled to `size`, around `at`. */
function glyphShapes(
  glyphs: readonly Glyph[],
  at: Point,
  size: number,
  colours: { readonly ink: string; readonly ground: string },
): Shape[] {
  return glyphs.map((glyph): Shape => {
    const paint: Paint = {
      fill: glyph.paint === "fill" ? colours.ink : glyph.paint === "hollow" ? colours.ground : null,
      stroke: glyph.paint === "fill" ? null : colours.ink,
      strokeWidth: glyph.paint === "fill" ? 0 : lineWidth * size,
      dash: [],
      cap: glyph.kind === "line" ? "round" : "butt",
    };
    return { kind: "shape", role: "mark", outline: glyphOutline(glyph, at, size), paint };
  });
}

function glyphOutline(glyph: Glyph, at: Point, size: number): Outline {
  const place = ([x, y]: readonly [number, number]): Point => ({ x: at.x + x * size, y: at.y + y * size });
  switch (glyph.kind) {
    case "circle":
      return { kind: "circle", ...place([glyph.x, glyph.y]), r: glyph.r * size };
    case "polygon":
      return { kind: "polygon", points: glyph.points.map(place) };
    case "line": {
      const [start, ...rest] = glyph.points.map(place);
      return { kind: "path", start: start ?? at, pieces: rest.map((to) => ({ control: null, to })) };
    }
  }
}

/** ▲ ▼ ◆ ▲▼ ○ as shapes; the pair of `mixed` keeps the colours of its two directions apart. */
export function stateMark(
  state: Exclude<NodeState, "untested">,
  at: Point,
  size: number,
  { inks, ground }: Palette,
): Shape[] {
  const glyphs = stateGlyphs[state];
  if (state !== "mixed") {
    const ink = state === "up" ? inks.up : state === "down" ? inks.down : inks.plain;
    return glyphShapes(glyphs, at, size, { ink, ground });
  }
  return glyphs.flatMap((glyph, i) => glyphShapes([glyph], at, size, { ink: i === 0 ? inks.up : inks.down, ground }));
}

export function roleMark(
  role: MoleculeRole,
  at: Point,
  ink: string,
  ground: string,
  size: number = glyphSizes.role,
): Shape[] {
  return glyphShapes(roleGlyphs[role], at, size, { ink, ground });
}

export function categoryMark(
  category: Pick<Category, "id" | "glyph"> | null,
  at: Point,
  size: number,
  ink: string,
  ground: string,
): Shape[] {
  return glyphShapes(glyphOfCategory(category), at, size, { ink, ground });
}

/** A sign on a disc or a square: support is retracted, or review and record differ. */
export function badgeMark(
  badge: Exclude<Badge, "contested">,
  at: Point,
  palette: Palette,
  size: number = glyphSizes.badge,
): Shape[] {
  const { fill, stroke, text } = palette[badge];
  const { ground, sign } = badgeGlyphs[badge];
  const half = size * 0.44;
  const body: Shape = {
    kind: "shape",
    role: "mark",
    outline:
      ground === "disc"
        ? { kind: "circle", ...at, r: size * 0.46 }
        : { kind: "rect", x: at.x - half, y: at.y - half, width: 2 * half, height: 2 * half, radius: size * 0.1 },
    paint: { fill, stroke, strokeWidth: size * 0.08, dash: [], cap: "butt" },
  };
  return [body, ...glyphShapes(sign, at, size, { ink: text, ground: fill })];
}

/** Both sides of a disagreement: words in a thin outline. */
export function sidesMark(badge: SceneBadge, { contested }: Palette): [Shape, Words] {
  const { x, y, width, height, fontSize } = badge;
  const { fill, stroke, text } = contested;
  // A badge of two lines has no rounder corners than one of one line.
  const radius = Math.min(height * 0.2, fontSize * 0.28);
  return [
    {
      kind: "shape",
      role: "ground",
      outline: { kind: "rect", x: x - width / 2, y: y - height / 2, width, height, radius },
      paint: { fill, stroke, strokeWidth: fontSize * 0.06, dash: [], cap: "butt" },
    },
    toWords(badge, "label", text),
  ];
}
