import type { Box, Point, Scene } from "../../scene/types";

/** Where the eye stands: a scene point p is drawn at `pan + zoom · p`, in CSS pixels from the view's top left corner. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of the view lies under something else, from its left and right sides, CSS pixels. */
export interface Cover {
  readonly left: number;
  readonly right: number;
}

export const noCover: Cover = { left: 0, right: 0 };

/** A part of the view, CSS pixels from its top left corner. */
export interface Frame extends Size {
  readonly left: number;
  readonly top: number;
}

/** The part of a view that nothing lies over. */
export function freeFrame(view: Size, cover: Cover): Frame {
  const width = Math.max(view.width - cover.left - cover.right, 1);
  return { left: cover.left, top: 0, width, height: view.height };
}

/** The middle of a part of the view. */
export function middleOf({ left, top, width, height }: Frame): Point {
  return { x: left + width / 2, y: top + height / 2 };
}

/** A rectangle in scene units. */
export interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export const zoomLimits = { min: 0.1, max: 6 } as const;

/** Empty rim around what is fitted, CSS pixels. */
const fitMargin: Size = { width: 16, height: 16 };

/** The same around a whole scene, which has a rim of its own above and below. The page's picture has it too. */
export const sceneMargin: Size = { width: 16, height: 2 };

/** Around rows on a narrow screen. */
export const rowsMargin = 8;

/** A fitted scene is never blown up beyond this: one node alone need not fill the screen. */
const fitZoomMax = 2;

/** The whole of a scene. */
export function extentOfScene(scene: Pick<Scene, "width" | "height">): Extent {
  return { x1: 0, y1: 0, x2: scene.width, y2: scene.height };
}

/** The smallest rectangle around some boxes and points, or null around nothing. */
export function extentAround(boxes: readonly Box[], points: readonly Point[]): Extent | null {
  const xs = [...boxes.flatMap((b) => [b.x - b.width / 2, b.x + b.width / 2]), ...points.map((p) => p.x)];
  const ys = [...boxes.flatMap((b) => [b.y - b.height / 2, b.y + b.height / 2]), ...points.map((p) => p.y)];
  if (xs.length === 0) return null;
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

/**
 * The viewport that shows all of an extent in the middle of a frame, as large as it goes. It equals what an SVG with
 * that viewBox and `xMidYMid meet` shows inside the same margin, so that a picture and the canvas can change places.
 */
export function fitViewport(extent: Extent, frame: Frame, margin: Size = fitMargin, zoomMax = fitZoomMax): Viewport {
  const width = Math.max(extent.x2 - extent.x1, 1);
  const height = Math.max(extent.y2 - extent.y1, 1);
  const room = {
    width: Math.max(frame.width - 2 * margin.width, 1),
    height: Math.max(frame.height - 2 * margin.height, 1),
  };
  const zoom = clampZoom(Math.min(room.width / width, room.height / height, zoomMax));
  const middle = { x: (extent.x1 + extent.x2) / 2, y: (extent.y1 + extent.y2) / 2 };
  return centredOn(middle, zoom, frame);
}

/** The viewport that shows all of a scene. */
export function wholeViewport(scene: Pick<Scene, "width" | "height">, frame: Frame): Viewport {
  return fitViewport(extentOfScene(scene), frame, sceneMargin);
}

/** The same viewport, zoomed by a factor about a point of the view (CSS pixels). */
export function zoomAbout(viewport: Viewport, factor: number, at: Point): Viewport {
  const zoom = clampZoom(viewport.zoom * factor);
  const ratio = zoom / viewport.zoom;
  return {
    zoom,
    pan: { x: at.x - (at.x - viewport.pan.x) * ratio, y: at.y - (at.y - viewport.pan.y) * ratio },
  };
}

/** The viewport of a zoom that has a scene point in the middle of a frame. */
export function centredOn(point: Point, zoom: number, frame: Frame): Viewport {
  const { x, y } = middleOf(frame);
  return { zoom, pan: { x: x - zoom * point.x, y: y - zoom * point.y } };
}

/** The part of the scene that a frame shows. */
export function extentInView({ zoom, pan }: Viewport, { left, top, width, height }: Frame): Extent {
  return {
    x1: (left - pan.x) / zoom,
    y1: (top - pan.y) / zoom,
    x2: (left + width - pan.x) / zoom,
    y2: (top + height - pan.y) / zoom,
  };
}

/** Whether a part of the scene lies outside the view, give or take `slack` scene units. */
export function reachesBeyond(inner: Extent, view: Extent, slack: number): boolean {
  return (
    inner.x1 < view.x1 - slack || inner.y1 < view.y1 - slack || inner.x2 > view.x2 + slack || inner.y2 > view.y2 + slack
  );
}

function clampZoom(zoom: number): number {
  return Math.min(Math.max(zoom, zoomLimits.min), zoomLimits.max);
}

/** Whether two viewports look alike. */
export function isSameView(a: Viewport, b: Viewport): boolean {
  const apart = Math.max(Math.abs(a.pan.x - b.pan.x), Math.abs(a.pan.y - b.pan.y));
  return apart < 1 && Math.abs(a.zoom - b.zoom) < 0.001;
}

/** The size of the view, CSS pixels. */
export function sizeOf(element: HTMLElement): Size {
  return { width: element.clientWidth, height: element.clientHeight };
}
