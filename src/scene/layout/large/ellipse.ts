import type { Box } from "../../types";
import type { Sized, Spread } from "./places";
import type { Packed } from "./rows";

/** Width over height of the ellipse, and room between things on it, scene units: heads and the start of a line are seen in it. */
const shape = { aspect: 1.75, gap: { x: 26, y: 22 } } as const;

/** So few things stand on an ellipse, however many arrows join them: no line between two passes a third. */
export const mostOnEllipse = 34;

/** Halves of the width and the height of an ellipse. */
interface Radii {
  readonly rx: number;
  readonly ry: number;
}

export interface EllipseOptions {
  /** The width to keep to, scene units; as wide as a screen where it is null. */
  readonly across?: number | null;
  /** Half of the height that it has at least, scene units: many lines need room. */
  readonly least?: number;
}

/** Angles that are tried for each thing, over the whole way. */
const steps = 1440;

/**
 * Things on the smallest ellipse that has room for them, in the order of their directions from the middle of where they are
 * wished. O(V² log V).
 */
export function packOnEllipse(
  things: readonly Sized[],
  { x, y }: Spread,
  { across = null, least = 0 }: EllipseOptions = {},
): Packed {
  const count = Math.max(1, things.length);
  const middle = {
    x: x.reduce((sum, each) => sum + each, 0) / count,
    y: y.reduce((sum, each) => sum + each, 0) / count,
  };
  const angle = (i: number) => Math.atan2((y[i] ?? 0) - middle.y, (x[i] ?? 0) - middle.x);
  const order = things.map((_, i) => i).sort((a, b) => angle(a) - angle(b) || a - b);
  const inOrder = order.flatMap((i) => things[i] ?? []);
  const widest = Math.max(0, ...things.map(({ width }) => width));
  const highest = Math.max(0, ...things.map(({ height }) => height));
  const narrow = across === null ? null : Math.max(0, (across - widest) / 2);
  const radii = (size: number): Radii => ({ rx: narrow ?? size * shape.aspect, ry: size });
  const found = smallest(inOrder, radii, things.length < 3 ? 0 : least);
  const { rx, ry } = radii(found.size);
  const [width, height] = [2 * rx + widest, 2 * ry + highest];
  const boxes: Box[] = new Array(things.length);
  order.forEach((i, at) => {
    const place = found.boxes[at] ?? { x: 0, y: 0, width: 0, height: 0 };
    boxes[i] = { ...place, x: place.x + width / 2, y: place.y + height / 2 };
  });
  return { boxes, width, height };
}

/** The smallest size at which all things find a place, to a two hundredth of what is surely enough. */
function smallest(
  things: readonly Sized[],
  radii: (size: number) => Radii,
  least: number,
): { readonly size: number; readonly boxes: readonly Box[] } {
  if (things.length < 2) return { size: 0, boxes: placesOn(things, { rx: 0, ry: 0 }) ?? [] };
  const enough = things.reduce((sum, { width, height }) => sum + Math.hypot(width, height) + shape.gap.x, 0);
  const found = furthest(enough, 0, (size) => placesOn(things, radii(size)));
  return found.at >= least ? { size: found.at, boxes: found.boxes } : spaced(things, radii(least), least);
}

/** Things on a larger ellipse than they need, with as much room between them as it has. */
function spaced(things: readonly Sized[], radii: Radii, size: number) {
  return { size, boxes: furthest(1, 12, (share) => placesOn(things, radii, share)).boxes };
}

/** The value nearest to `toward`, which is too far, at which all things find a place, as they do at `from`; by halving eight times. */
function furthest(from: number, toward: number, placed: (at: number) => readonly Box[] | null) {
  let [at, tooFar, boxes] = [from, toward, placed(from) ?? []];
  for (let i = 0; i < 8; i++) {
    const middle = (at + tooFar) / 2;
    const tried = placed(middle);
    if (tried) [at, boxes] = [middle, tried];
    else tooFar = middle;
  }
  return { at, boxes };
}

/** Things one after the other around an ellipse, from the left; null where it is too small for them. */
function placesOn(things: readonly Sized[], { rx, ry }: Radii, share = 1): readonly Box[] | null {
  const placed: Box[] = [];
  let step = 0;
  for (const { width, height } of things) {
    for (; ; step++) {
      if (step >= steps) return null;
      const t = (2 * Math.PI * step) / steps - Math.PI;
      const box = { x: rx * Math.cos(t), y: ry * Math.sin(t), width, height };
      if (placed.some((other) => isNear(other, box, share))) continue;
      placed.push(box);
      break;
    }
  }
  return placed;
}

/** Whether two boxes leave less than the gap, so many times, between them. */
function isNear(a: Box, b: Box, share: number): boolean {
  const { gap } = shape;
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + share * gap.x &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + share * gap.y
  );
}
