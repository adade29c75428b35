import type { Filters } from "../domain/filters/types";
import type { EdgeClass, EdgeSign } from "../domain/network/types";
import { type Ink, palettes, type ThemeName } from "./themes";

/** `triangle-bar`: a bar with a triangle before it, for both directions at once. `circle`: hollow, for "no effect". */
export type HeadShape = "triangle" | "bar" | "diamond" | "triangle-bar" | "circle";

interface SignEncoding {
  readonly head: HeadShape;
  readonly ink: Ink;
  /** Whether both counts stand on the arrow, which tells contested from mixed where colour does not. */
  readonly counts: boolean;
  readonly message: string;
}

/** How the sign of an arrow looks. The head tells it first, the colour second. */
export const signEncodings: Readonly<Record<EdgeSign, SignEncoding>> = {
  up: { head: "triangle", ink: "up", counts: false, message: "encoding:sign.up" },
  down: { head: "bar", ink: "down", counts: false, message: "encoding:sign.down" },
  unsigned: { head: "diamond", ink: "plain", counts: false, message: "encoding:sign.unsigned" },
  mixed: { head: "triangle-bar", ink: "plain", counts: false, message: "encoding:sign.mixed" },
  contested: { head: "triangle-bar", ink: "plain", counts: true, message: "encoding:sign.contested" },
  none: { head: "circle", ink: "plain", counts: false, message: "encoding:sign.none" },
};

interface ClassEncoding {
  /** Dash and gap in scene units; empty for a solid line. */
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
    widths: [1.5, 3],
    headSize: 9,
    message: "encoding:class.tested",
    filter: { classes: ["tested"] },
  },
  inferred: {
    dash: [10, 3.5],
    cap: "butt",
    widths: [1.3, 2.6],
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

/** How an arrow is painted. Background arrows are grey whatever their sign; their head still tells it. */
export function arrowPaint(arrow: { readonly cls: EdgeClass; readonly sign: EdgeSign }, theme: ThemeName): ArrowPaint {
  const sign = signEncodings[arrow.sign];
  const { dash, cap, headSize } = classEncodings[arrow.cls];
  const ink = arrow.cls === "background" ? "background" : sign.ink;
  return { colour: palettes[theme].inks[ink], dash, cap, head: sign.head, headSize };
}

/** Line width in scene units: grows with the logarithm of the number of studies, up to the class's thickest. */
export function arrowWidth(cls: EdgeClass, studies: number): number {
  const [thinnest, thickest] = classEncodings[cls].widths;
  const grown = thinnest + 0.45 * Math.log2(Math.max(1, studies));
  return Math.round(Math.min(thickest, grown) * 100) / 100;
}
