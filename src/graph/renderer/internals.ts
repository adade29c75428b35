import type { Core, EdgeSingular, SingularElementReturnValue } from "cytoscape";
import type { Point } from "../../scene/types";

/*
 * This folder reaches into Cytoscape's canvas renderer, which has no public face (checked against 3.34). Nothing
 * outside of it does. Where the insides are not what is expected, nothing is changed, and the stock look remains.
 */

/** A head as the renderer knows it: (0, 0) is the tip, the line comes from −y; `gap` is where the line stops. */
export interface RendererHead {
  draw(path: CanvasPath, size: number, angle: number, at: Point): void;
  collide(x: number, y: number, size: number, angle: number, at: Point): boolean;
  roughCollide(x: number, y: number, size: number, angle: number, at: Point): boolean;
  spacing(edge: EdgeSingular): number;
  gap(edge: EdgeSingular): number;
}

export interface Area {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export type DrawElements = (
  context: CanvasRenderingContext2D,
  elements: readonly SingularElementReturnValue[],
  pixelRatio: number,
  area: Area | undefined,
) => void;

/** What lies at a point of the scene, nearest layer first; `isTouch` for the reach of a finger. */
export type FindNearestElements = (
  x: number,
  y: number,
  interactiveOnly: boolean | undefined,
  isTouch: boolean | undefined,
) => readonly SingularElementReturnValue[];

export interface CanvasRenderer {
  arrowShapes: Readonly<Record<string, RendererHead>>;
  drawLayeredElements: DrawElements;
  drawCachedElements: DrawElements;
  drawElement: (context: CanvasRenderingContext2D, element: SingularElementReturnValue) => void;
  findNearestElements: FindNearestElements;
  /** All elements from the lowest to the topmost; with those among them that answer a pointer. */
  getCachedZSortedEles: () => {
    readonly length: number;
    readonly interactive?: readonly SingularElementReturnValue[];
  };
  /** Its canvases; that of all that is not being dragged is the one at `NODE`. */
  readonly data: { readonly canvases: readonly HTMLCanvasElement[] };
  readonly NODE: number;
  /** Pixels of the canvas for each of the page. */
  getPixelRatio: () => number;
  /** Brings the measures of all elements up to date. */
  flushRenderedStyleQueue: () => void;
  /** Paints what needs painting, at once. */
  render: (options?: { readonly forcedContext?: unknown }) => void;
  /** Writes the points of the pieces of an edge, as x and y in turn: start, then bend and end of each piece. */
  storeAllpts: (edge: EdgeSingular) => void;
  /** Writes the direction of the head. */
  calculateArrowAngles: (edge: EdgeSingular) => void;
}

const functionNames = [
  "getPixelRatio",
  "drawLayeredElements",
  "drawCachedElements",
  "drawElement",
  "findNearestElements",
  "getCachedZSortedEles",
  "flushRenderedStyleQueue",
  "render",
  "storeAllpts",
  "calculateArrowAngles",
] as const satisfies readonly (keyof CanvasRenderer)[];

/** The renderer of a canvas; null without one (headless) or where it is another than expected. */
export function rendererOf(cy: Core): CanvasRenderer | null {
  const renderer: unknown = (cy as Core & { renderer?: () => unknown }).renderer?.();
  return isCanvasRenderer(renderer) ? renderer : null;
}

function isCanvasRenderer(value: unknown): value is CanvasRenderer {
  if (typeof value !== "object" || value === null) return false;
  const parts: Partial<Record<keyof CanvasRenderer, unknown>> = value;
  return (
    typeof parts.arrowShapes === "object" &&
    typeof parts.NODE === "number" &&
    functionNames.every((name) => typeof parts[name] === "function")
  );
}

/** Puts a part of its own in the renderer's place. Returns the undo. */
export function replace<K extends keyof CanvasRenderer>(
  renderer: CanvasRenderer,
  name: K,
  make: (stock: CanvasRenderer[K]) => CanvasRenderer[K],
): () => void {
  const stock = renderer[name];
  renderer[name] = make(stock);
  return () => {
    renderer[name] = stock;
  };
}

/** What the renderer keeps with an edge that it draws through control points. */
export interface EdgeScratch {
  edgeType: string;
  allpts: number[];
  tgtArrowAngle: number;
}

/** The scratch pad of an edge that is drawn as a curve through control points; null for any other. */
export function scratchOf(edge: EdgeSingular): EdgeScratch | null {
  const scratch = (edge as EdgeSingular & { _private?: { rscratch?: Partial<EdgeScratch> } })._private?.rscratch;
  return scratch?.edgeType === "multibezier" && Array.isArray(scratch.allpts) ? (scratch as EdgeScratch) : null;
}
