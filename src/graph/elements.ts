import type { EdgeClass, EdgeSign } from "../domain/network/types";
import type { Lineage, MoleculeRole } from "../domain/records";
import type { Badge, GlyphPaint } from "../encoding";
import type { HeadShape, NodeShape, SceneMark } from "../scene/types";

/*
 * What Cytoscape is given to draw. `node` and `edge` are for hands; every other kind is writing or a mark that belongs
 * to one of them (`owner`), answers to no pointer and goes wherever its owner goes. Colours are not here: they come
 * from the stylesheet of the theme, by the categories below.
 */

export interface NodeBody {
  readonly id: string;
  readonly kind: "node";
  readonly owner: string;
  readonly shape: NodeShape;
  readonly lineage: Lineage;
  readonly predicted: boolean;
  /** Known from background alone: drawn pale. */
  readonly quiet: boolean;
  readonly width: number;
  readonly height: number;
  readonly form: Form;
  /** Corner radius of a `box`, scene units. */
  readonly radius: number;
  /** Corners of a `polygon` in its unit box (−1…1, x and y in turn); empty for the other forms. */
  readonly polygon: readonly number[];
}

/** A rectangle with rounded corners, a polygon, an ellipse. */
export type Form = "box" | "polygon" | "ellipse";

export type TextRole = "label" | "count" | "edge-label" | "caption";

/** A block of text. Its position is the middle of its height, and of the side that `anchor` names. */
export interface TextPart {
  readonly id: string;
  readonly kind: "text";
  readonly owner: string;
  readonly role: TextRole;
  /** Shape and lineage of the node that it stands on, which decide its colour; null elsewhere. */
  readonly shape: NodeShape | null;
  readonly lineage: Lineage | null;
  readonly text: string;
  readonly fontSize: number;
  /** Multiple of the font size. */
  readonly lineHeight: number;
  readonly weight: 400 | 600;
  readonly anchor: "start" | "middle" | "end";
}

export type ShapeRole = SceneMark["state"] | MoleculeRole | Badge | "lineage" | "plate";

/** One piece of a mark. */
export interface ShapePart {
  readonly id: string;
  readonly kind: "shape";
  readonly owner: string;
  readonly role: ShapeRole;
  /** Which piece of its glyph it is, from 0. */
  readonly piece: number;
  readonly paint: GlyphPaint | "disc";
  readonly shape: NodeShape | null;
  readonly lineage: Lineage | null;
  readonly width: number;
  readonly height: number;
  readonly form: Form;
  readonly radius: number;
  readonly polygon: readonly number[];
  /** Width of the outline where there is one, scene units. */
  readonly stroke: number;
}

/** Where an arrow that returns to its own node ends: Cytoscape would draw a loop of its own making otherwise. */
export interface AnchorPart {
  readonly id: string;
  readonly kind: "anchor";
  readonly owner: string;
}

export interface EdgeLine {
  readonly id: string;
  readonly kind: "edge";
  readonly owner: string;
  readonly source: string;
  readonly target: string;
  readonly cls: EdgeClass;
  readonly sign: EdgeSign;
  readonly head: HeadShape;
  /** Length of the head along the line, scene units. */
  readonly headLength: number;
  readonly width: number;
  /** Where the pattern of dashes starts, scene units. */
  readonly dashOffset: number;
  /** Ends of the route, relative to the centres of the two nodes. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

export type NodePart = NodeBody | TextPart | ShapePart | AnchorPart;

export interface NodeElement {
  readonly group: "nodes";
  readonly data: NodePart;
  /** Emphasis at birth; see `reuseElements`. */
  readonly classes: string;
  readonly position: { readonly x: number; readonly y: number };
}

export interface EdgeElement {
  readonly group: "edges";
  readonly classes: string;
  readonly data: EdgeLine;
}

export type GraphElement = NodeElement | EdgeElement;
