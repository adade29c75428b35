import type { EdgeClass, EdgeSign } from "../domain/network/types";
import type { HeadShape, NodeShape, Point, Route } from "../scene/types";

/**
 * What every export draws: plain positioned data. Lengths are in the unit of the whole it belongs to: scene units
 * for a drawn scene, points (1/72 inch) for a page. Colours are `#rrggbb`; `null` means "not painted".
 */
export interface Paint {
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
  /** Lengths of dash and gap in turn; empty for a solid line. */
  readonly dash: readonly number[];
  /** Where in the pattern the line begins. */
  readonly dashOffset?: number;
  readonly cap: "butt" | "round";
}

/** One piece of a path: a straight line, or a quadratic Bézier where `control` is given. */
export interface PathPiece {
  readonly control: Point | null;
  readonly to: Point;
}

export type Outline =
  | {
      readonly kind: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
    }
  | { readonly kind: "polygon"; readonly points: readonly Point[] }
  | { readonly kind: "circle"; readonly x: number; readonly y: number; readonly r: number }
  | { readonly kind: "path"; readonly start: Point; readonly pieces: readonly PathPiece[] };

/** `body`: the box that carries the group's words; `line` and `head`: an arrow; `mark`: a sign beside the words. */
export type ShapeRole = "body" | "line" | "head" | "mark" | "ground" | "rule";

export interface Shape {
  readonly kind: "shape";
  readonly role: ShapeRole;
  readonly outline: Outline;
  readonly paint: Paint;
}

/** Text whose first baseline stands at (x, y); further lines follow at `lineHeight`. */
export interface Words {
  readonly kind: "words";
  /** `number`: numbers of references, which are small print beside the words of the picture. */
  readonly role: "label" | "count" | "number" | "text";
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  readonly align: "start" | "middle" | "end";
  readonly fill: string;
  /** Width at which a paragraph was broken into these lines; absent where the lines are as they must be. */
  readonly wrappedAt?: number;
}

export type DrawingItem = Shape | Words;

/** `edge-label`: what stands on an arrow, painted after all arrows, so that none runs over it. */
export type GroupKind =
  | "node"
  | "container"
  | "edge"
  | "edge-label"
  | "caption"
  | "title"
  | "legend"
  | "citations"
  | "footer";

/** An arrow as one thing, for formats that know lines with ends of their own. */
export interface ArrowLine {
  readonly route: Route;
  readonly head: HeadShape;
  readonly headSize: number;
  readonly paint: Paint;
  readonly cls: EdgeClass;
  readonly sign: EdgeSign;
}

/** What belongs together: a node with its marks, an arrow with its head, the title. Painted in the order of `items`. */
export interface DrawingGroup {
  readonly kind: GroupKind;
  /** What a node is drawn as; null for all else. */
  readonly shape: NodeShape | null;
  /** Id of the scene's node or edge, or the name of a part of the page. */
  readonly id: string;
  /** What a reader calls it: "NF-κB", "silymarin inhibits NF-κB: 2 studies, refs 24, 25". */
  readonly name: string;
  /** The box it belongs to: the id of the pathway's node. */
  readonly parent: string | null;
  /** 0 to 1; less than 1 where the view has stepped it back. */
  readonly opacity: number;
  /** Stepped back, in pale colours of its own instead of an opacity. */
  readonly faded?: boolean;
  readonly arrow: ArrowLine | null;
  readonly items: readonly DrawingItem[];
}

/** A scene as groups, in the order of painting. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly groups: readonly DrawingGroup[];
}
