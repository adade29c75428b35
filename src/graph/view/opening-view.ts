import type { Scene } from "../../scene/types";
import { bringIntoView } from "./bring-into-view";
import { legibleZoom, readablePx, textScale } from "./letters";
import { type Frame, rowsMargin, sceneMargin, type Viewport, wholeViewport } from "./viewport";
import { wantedFirst } from "./wanted";

/** Rows are shown as wide as the view, but in the usual text size not larger than this. */
export const rowsZoomMax = 1.4;

/**
 * What of a scene is shown before the reader has moved or chosen anything: the whole, where its letters can be read;
 * else its top left, with the compound and as much of what is best supported as there is room for in letters that can be read.
 */
export function openingViewport(scene: Scene, frame: Frame): Viewport {
  const whole = wholeViewport(scene, frame);
  const zoom = legibleZoom(scene, readablePx());
  if (whole.zoom >= zoom) return whole;
  if (scene.setting === "rows") return topOfRows(scene, frame, zoom);
  const start = (from: number, room: number, size: number, margin: number): number =>
    from + Math.max(margin, (room - zoom * size) / 2);
  const pan = {
    x: start(frame.left, frame.width, scene.width, sceneMargin.width),
    y: start(frame.top, frame.height, scene.height, sceneMargin.height),
  };
  return bringIntoView(wantedFirst(scene), { zoom, pan }, frame, sceneMargin.height);
}

/** The first rows from side to side, in letters that can be read; the others are below. */
function topOfRows({ width }: Scene, frame: Frame, least: number): Viewport {
  const zoom = Math.max(least, Math.min((frame.width - 2 * rowsMargin) / width, rowsZoomMax * textScale()));
  const x = frame.left + Math.max(rowsMargin, (frame.width - zoom * width) / 2);
  return { zoom, pan: { x, y: frame.top + rowsMargin } };
}
