import type { EdgeClass, EdgeSign } from "../../domain/network/types";
import type { Weight } from "../../encoding/weight";
import type { Dashes, HeadShape, NodeShape, SceneCategory } from "../../scene/types";

/*
 * What Cytoscape is given. `node` and `edge` answer the pointer; every other kind is a place that belongs to one of them
 * (`owner`), answers to no pointer and goes wherever its owner goes. Words and marks are no elements: they are painted
 * on these (`marks.ts`). Colours are not here: they come from the stylesheet of the theme, by the categories below.
 */

export interface NodeBody {
  readonly id: string;
  readonly kind: "node";
  readonly owner: string;
  readonly shape: NodeShape;
  /** By which it is coloured; null where it is in no category. */
  readonly category: Pick<SceneCategory, "colour"> | null;
  readonly predicted: boolean;
  /** Known from background alone: drawn pale. */
  readonly quiet: boolean;
  readonly weight: Weight;
  readonly width: number;
  readonly height: number;
  /** A rectangle with rounded corners, or a polygon. */
  readonly form: "box" | "polygon";
  /** Corner radius of a `box`, scene units. */
  readonly radius: number;
  /** Corners of a `polygon` in its unit box (−1…1, x and y in turn); empty for a box. */
  readonly polygon: readonly number[];
}

/** Where words stand that are no node's: a caption, the counts on an arrow. */
export interface Writing {
  readonly id: string;
  readonly kind: "writing";
  readonly owner: string;
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
  readonly dashes: Dashes | null;
  readonly weight: Weight;
  /** Ends of the route, relative to the centres of the two nodes. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

export type NodePart = NodeBody | Writing | AnchorPart;

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
