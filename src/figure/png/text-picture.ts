import { fontFamily } from "../../scene/text/measure";
import type { TextPicture } from "../pdf/figure-to-pdf";

/** Pixels in a point: sharp in print. */
const pixelsPerPoint = 8;

/** Draws text with the fonts of the system, for characters that the fonts of the figure lack. Needs a browser. */
export function textPicture(text: string, fontSize: number, weight: 400 | 600, colour: string): TextPicture | null {
  const canvas = document.createElement("canvas");
  const font = `${weight} ${fontSize * pixelsPerPoint}px ${fontFamily}`;
  const measuring = canvas.getContext("2d");
  if (!measuring) return null;
  measuring.font = font;
  const width = Math.ceil(measuring.measureText(text).width);
  const height = Math.ceil(fontSize * pixelsPerPoint * 1.4);
  const ascent = fontSize * pixelsPerPoint;
  if (width === 0) return null;
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (!context) return null;
  context.font = font;
  context.fillStyle = colour;
  context.fillText(text, 0, ascent);
  const points = (pixels: number) => pixels / pixelsPerPoint;
  return { png: canvas.toDataURL("image/png"), width: points(width), height: points(height), ascent: points(ascent) };
}
