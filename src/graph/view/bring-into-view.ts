import type { Point } from "../../scene/types";
import { extentAround, type Frame, type Viewport } from "./viewport";
import type { Wanted } from "./wanted";

/** Free space around what is brought into view, CSS pixels. */
const usualRim = 20;

/** More boxes than this are not weighed against each other: the rest is far from what was chosen. */
const weighed = 40;

/** The largest zoom at which all boxes are in the frame together. */
export function zoomToHold(wanted: readonly Wanted[], frame: Frame): number {
  const extent = extentAround(
    wanted.map(({ box }) => box),
    [],
  );
  if (!extent) return Number.POSITIVE_INFINITY;
  const room = (length: number): number => Math.max(length - 2 * usualRim, 1);
  return Math.min(
    room(frame.width) / Math.max(extent.x2 - extent.x1, 1),
    room(frame.height) / Math.max(extent.y2 - extent.y1, 1),
  );
}

/** Pans (along one axis) that have a box wholly in the frame. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * The viewport of the same zoom that shows as much of what is wanted as the frame holds, by weight, with the least
 * movement. A box larger than the frame is wanted with its middle in the middle.
 */
export function bringIntoView(
  wanted: readonly Wanted[],
  { zoom, pan }: Viewport,
  frame: Frame,
  rim = usualRim,
): Viewport {
  const boxes = wanted.slice(0, weighed).map(({ box, weight }) => ({
    weight,
    x: rangeOf(zoom * box.x, zoom * box.width, frame.left + rim, frame.width - 2 * rim),
    y: rangeOf(zoom * box.y, zoom * box.height, frame.top + rim, frame.height - 2 * rim),
  }));
  const worth = ({ x, y }: Point): number =>
    boxes.reduce((sum, box) => sum + (holds(box.x, x) && holds(box.y, y) ? box.weight : 0), 0);
  // The least movement to any group of boxes ends at the rim of one of their ranges, or does not begin.
  const xs = [pan.x, ...boxes.flatMap(({ x }) => [x.from, x.to])];
  const ys = [pan.y, ...boxes.flatMap(({ y }) => [y.from, y.to])];
  let best = { pan, worth: worth(pan), way: 0 };
  for (const x of new Set(xs)) {
    for (const y of new Set(ys)) {
      const here = { pan: { x, y }, worth: worth({ x, y }), way: Math.hypot(x - pan.x, y - pan.y) };
      if (here.worth > best.worth || (here.worth === best.worth && here.way < best.way)) best = here;
    }
  }
  return { zoom, pan: best.pan };
}

function rangeOf(middle: number, size: number, start: number, room: number): Range {
  const spare = Math.max((room - size) / 2, 0);
  const centred = start + room / 2 - middle;
  return { from: centred - spare, to: centred + spare };
}

function holds({ from, to }: Range, pan: number): boolean {
  // Half a pixel of rounding does not put a box out of the frame.
  return pan >= from - 0.5 && pan <= to + 0.5;
}
