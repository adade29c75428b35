import type { NodeState } from "../domain/network/types";

/** A shape in a square from (−0.5, −0.5) to (0.5, 0.5), y down: scale by a size, move to a place. */
export type Glyph =
  | { readonly kind: "polygon"; readonly points: readonly (readonly [number, number])[]; readonly paint: GlyphPaint }
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly r: number; readonly paint: GlyphPaint }
  | { readonly kind: "line"; readonly points: readonly (readonly [number, number])[]; readonly paint: "line" };

/** `fill`: filled; `line`: outline alone, 0.1 wide; `hollow`: outline over the ground's colour. */
export type GlyphPaint = "fill" | "line" | "hollow";

/** Sizes of the squares that glyphs are drawn in, scene units. Marks carry their own. */
export const glyphSizes = { icon: 11, role: 9, badge: 10 } as const;

const triangleUp: Glyph = {
  kind: "polygon",
  points: [
    [0, -0.46],
    [0.5, 0.4],
    [-0.5, 0.4],
  ],
  paint: "fill",
};
const triangleDown: Glyph = {
  kind: "polygon",
  points: [
    [0, 0.46],
    [-0.5, -0.4],
    [0.5, -0.4],
  ],
  paint: "fill",
};

/** ▲ ▼ ◆ ▲▼ ○ as shapes. The pair of `mixed` is stacked, so that every mark keeps to its square. */
export const stateGlyphs: Readonly<Record<Exclude<NodeState, "untested">, readonly Glyph[]>> = {
  up: [triangleUp],
  down: [triangleDown],
  changed: [
    {
      kind: "polygon",
      points: [
        [0, -0.5],
        [0.46, 0],
        [0, 0.5],
        [-0.46, 0],
      ],
      paint: "fill",
    },
  ],
  mixed: [
    {
      kind: "polygon",
      points: [
        [0, -0.56],
        [0.46, -0.07],
        [-0.46, -0.07],
      ],
      paint: "fill",
    },
    {
      kind: "polygon",
      points: [
        [0, 0.56],
        [-0.46, 0.07],
        [0.46, 0.07],
      ],
      paint: "fill",
    },
  ],
  none: [{ kind: "circle", x: 0, y: 0, r: 0.4, paint: "line" }],
};

/** What warns: both sides of a disagreement, in words; a sign for retracted work; one where review and record differ. */
export const badges = ["contested", "discrepancy", "retracted"] as const;
export type Badge = (typeof badges)[number];

/** A sign and what it is drawn on: neither shape is that of any other mark. */
interface BadgeGlyph {
  readonly ground: "disc" | "square";
  readonly sign: readonly Glyph[];
}

/** Retracted: crossed out. Discrepancy: not equal. */
export const badgeGlyphs: Readonly<Record<Exclude<Badge, "contested">, BadgeGlyph>> = {
  retracted: {
    ground: "disc",
    sign: [
      {
        kind: "line",
        points: [
          [-0.2, -0.2],
          [0.2, 0.2],
        ],
        paint: "line",
      },
      {
        kind: "line",
        points: [
          [-0.2, 0.2],
          [0.2, -0.2],
        ],
        paint: "line",
      },
    ],
  },
  discrepancy: {
    ground: "square",
    sign: [
      {
        kind: "line",
        points: [
          [-0.24, -0.1],
          [0.24, -0.1],
        ],
        paint: "line",
      },
      {
        kind: "line",
        points: [
          [-0.24, 0.12],
          [0.24, 0.12],
        ],
        paint: "line",
      },
      {
        kind: "line",
        points: [
          [0.14, -0.3],
          [-0.14, 0.32],
        ],
        paint: "line",
      },
    ],
  },
};
