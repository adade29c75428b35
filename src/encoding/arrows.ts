import type { Filters } from "../domain/filters/types";
import { supportOf } from "../domain/network/tally";
import type { EdgeClass, EdgeSign, NetworkEdge } from "../domain/network/types";
import { type Ink, palettes, type ThemeName } from "./themes";
import type { Weight } from "./weight";

/** `none`: no head, for what has no direction. `triangle-bar`: a bar with a triangle before it, for both directions at once. `circle`: hollow, for "no effect". */
export type HeadShape = "triangle" | "bar" | "diamond" | "triangle-bar" | "circle" | "none";

interface SignEncoding {
  readonly head: HeadShape;
  readonly ink: Ink;
  readonly message: string;
}

/** How the sign of an arrow looks. The head tells it first, the colour second. */
export const signEncodings: Readonly<Record<EdgeSign, SignEncoding>> = {
  up: { head: "triangle", ink: "up", message: "encoding:sign.up" },
  down: { head: "bar", ink: "down", message: "encoding:sign.down" },
  unsigned: { head: "diamond", ink: "plain", message: "encoding:sign.unsigned" },
  mixed: { head: "triangle-bar", ink: "plain", message: "encoding:sign.mixed" },
  none: { head: "circle", ink: "plain", message: "encoding:sign.none" },
  interacts: { head: "none", ink: "plain", message: "encoding:sign.interacts" },
};

/** Width that each doubling of the number of studies adds, scene units. */
const growth: Readonly<Record<EdgeClass, number>> = {
  tested: 0.6,
  blocked: 0.4,
  inferred: 0.3,
  predicted: 0.3,
  database: 0,
  background: 0.2,
};

interface ClassEncoding {
  /** Dashes and gaps in scene units, the gap that ends the pattern last; empty for a solid line. */
  readonly dash: readonly number[];
  readonly cap: "butt" | "round";
  /** Thinnest and thickest line, scene units. */
  readonly widths: readonly [number, number];
  /** Length of a head, scene units. */
  readonly headSize: number;
  readonly message: string;
  readonly filter: Partial<Filters>;
}

/** How the class of an arrow looks: its line. */
export const classEncodings: Readonly<Record<EdgeClass, ClassEncoding>> = {
  tested: {
    dash: [],
    cap: "butt",
    widths: [1.4, 3.6],
    headSize: 9,
    message: "encoding:class.tested",
    filter: { classes: ["tested"] },
  },
  blocked: {
    dash: [4.5, 2.3],
    cap: "butt",
    widths: [1.6, 2.8],
    headSize: 8.5,
    message: "encoding:class.blocked",
    filter: { classes: ["blocked"] },
  },
  inferred: {
    dash: [10, 3.5],
    cap: "butt",
    widths: [1.2, 2],
    headSize: 8,
    message: "encoding:class.inferred",
    filter: { classes: ["inferred"] },
  },
  predicted: {
    dash: [0.1, 3.6],
    cap: "round",
    widths: [1.8, 2.2],
    headSize: 8,
    message: "encoding:class.predicted",
    filter: { classes: ["predicted"] },
  },
  database: {
    dash: [8, 2.2, 1.8, 2.2],
    cap: "butt",
    widths: [1.2, 1.2],
    headSize: 7.5,
    message: "encoding:class.database",
    filter: { classes: ["database"] },
  },
  background: {
    dash: [],
    cap: "butt",
    widths: [0.9, 1.1],
    headSize: 6.5,
    message: "encoding:class.background",
    filter: { classes: ["background"] },
  },
};

export interface ArrowPaint {
  readonly colour: string;
  readonly dash: readonly number[];
  readonly cap: "butt" | "round";
  readonly head: HeadShape;
  /** Length of the head along the line, scene units. */
  readonly headSize: number;
}

export interface ArrowLook {
  readonly cls: EdgeClass;
  readonly sign: EdgeSign;
  readonly weight?: Weight;
}

/** How an arrow is painted. Background arrows are grey, whatever their sign. */
export function arrowPaint(arrow: ArrowLook, theme: ThemeName): ArrowPaint {
  const { dash, cap, headSize } = classEncodings[arrow.cls];
  const inks = palettes[theme][arrow.weight === "light" ? "lightInks" : "inks"];
  const ink = arrow.cls === "background" ? "background" : signEncodings[arrow.sign].ink;
  return { colour: inks[ink], dash, cap, head: signEncodings[arrow.sign].head, headSize };
}

/**
 * Line width in scene units: grows with the logarithm of the number of studies, up to the class's thickest. What is light
 * keeps the thinnest.
 */
export function arrowWidth(cls: EdgeClass, studies: number, weight: Weight = "usual"): number {
  const [thinnest, thickest] = classEncodings[cls].widths;
  if (weight === "light" && cls === "tested") return thinnest;
  const grown = thinnest + growth[cls] * Math.log2(Math.max(1, studies));
  return Math.round(Math.min(thickest, grown) * 100) / 100;
}

/** Widths of an arrow that stands for several, whatever its class: they grow with the root of the papers, scene units. */
const gatheredWidths = { thinnest: 0.6, thickest: 4, growth: 0.22 } as const;

/** Width of an arrow by what supports it: its studies, or, where it stands for several, the papers behind all of them. */
export function widthOf(
  { cls, tally, gathered }: Pick<NetworkEdge, "cls" | "tally" | "gathered">,
  weight: Weight,
): number {
  if (!gathered) return arrowWidth(cls, Math.max(1, supportOf(tally)), weight);
  const { thinnest, thickest, growth: each } = gatheredWidths;
  const grown = thinnest + each * Math.sqrt(gathered.papers);
  return Math.round(Math.min(thickest, grown) * 100) / 100;
}
